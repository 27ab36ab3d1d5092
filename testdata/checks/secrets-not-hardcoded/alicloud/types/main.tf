variable "given" {
  type      = string
  sensitive = true
}

variable "fixed" {
  type = bool
}

resource "alicloud_adb_account" "written" {
  account_password = "Harbour#7712" # want "account_password is written in the code"
}

resource "alicloud_adb_account" "given" {
  account_password = var.given
}

resource "alicloud_adb_account" "either" {
  account_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case account_password is written in the code.*depends on var.fixed"
}

resource "alicloud_cs_kubernetes_node_pool" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "alicloud_cs_kubernetes_node_pool" "given" {
  password = var.given
}

resource "alicloud_cs_kubernetes_node_pool" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "alicloud_cs_kubernetes_node_pool" "too_1" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it"
}

resource "alicloud_db_account" "written" {
  account_password = "Harbour#7712" # want "account_password is written in the code"
}

resource "alicloud_db_account" "given" {
  account_password = var.given
}

resource "alicloud_db_account" "either" {
  account_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case account_password is written in the code.*depends on var.fixed"
}

resource "alicloud_db_account" "too_1" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "alicloud_ecs_launch_template" "written" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it: an access key of AWS"
}

resource "alicloud_ecs_launch_template" "given" {
  user_data = var.given
}

resource "alicloud_ecs_launch_template" "either" {
  user_data = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case user_data has a secret in it: an access key of AWS.*depends on var.fixed"
}

resource "alicloud_elasticsearch_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "alicloud_elasticsearch_instance" "given" {
  password = var.given
}

resource "alicloud_elasticsearch_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "alicloud_ess_scaling_configuration" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "alicloud_ess_scaling_configuration" "given" {
  password = var.given
}

resource "alicloud_ess_scaling_configuration" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "alicloud_ess_scaling_configuration" "too_1" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it"
}

resource "alicloud_fc_function" "written" {
  environment_variables = {
    KEY = "AKIAQ3EGRJ7TWZ5LN2VB" # want "environment_variables has a secret in it: an access key of AWS"
  }
}

resource "alicloud_fc_function" "given" {
  environment_variables = {
    KEY = var.given
  }
}

resource "alicloud_fc_function" "either" {
  environment_variables = {
    KEY = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case environment_variables has a secret in it: an access key of AWS.*depends on var.fixed"
  }
}

resource "alicloud_fcv3_function" "written" {
  environment_variables = {
    KEY = "AKIAQ3EGRJ7TWZ5LN2VB" # want "environment_variables has a secret in it: an access key of AWS"
  }
}

resource "alicloud_fcv3_function" "given" {
  environment_variables = {
    KEY = var.given
  }
}

resource "alicloud_fcv3_function" "either" {
  environment_variables = {
    KEY = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case environment_variables has a secret in it: an access key of AWS.*depends on var.fixed"
  }
}

resource "alicloud_gpdb_account" "written" {
  account_password = "Harbour#7712" # want "account_password is written in the code"
}

resource "alicloud_gpdb_account" "given" {
  account_password = var.given
}

resource "alicloud_gpdb_account" "either" {
  account_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case account_password is written in the code.*depends on var.fixed"
}

resource "alicloud_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "alicloud_instance" "given" {
  password = var.given
}

resource "alicloud_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "alicloud_instance" "too_1" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it"
}

resource "alicloud_kms_secret" "written" {
  secret_data = "Harbour#7712" # want "secret_data is written in the code"
}

resource "alicloud_kms_secret" "given" {
  secret_data = var.given
}

resource "alicloud_kms_secret" "either" {
  secret_data = var.fixed ? "Harbour#7712" : var.given # unsure "in one case secret_data is written in the code.*depends on var.fixed"
}

resource "alicloud_kvstore_account" "written" {
  account_password = "Harbour#7712" # want "account_password is written in the code"
}

resource "alicloud_kvstore_account" "given" {
  account_password = var.given
}

resource "alicloud_kvstore_account" "either" {
  account_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case account_password is written in the code.*depends on var.fixed"
}

resource "alicloud_kvstore_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "alicloud_kvstore_instance" "given" {
  password = var.given
}

resource "alicloud_kvstore_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "alicloud_mongodb_instance" "written" {
  account_password = "Harbour#7712" # want "account_password is written in the code"
}

resource "alicloud_mongodb_instance" "given" {
  account_password = var.given
}

resource "alicloud_mongodb_instance" "either" {
  account_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case account_password is written in the code.*depends on var.fixed"
}

resource "alicloud_polardb_account" "written" {
  account_password = "Harbour#7712" # want "account_password is written in the code"
}

resource "alicloud_polardb_account" "given" {
  account_password = var.given
}

resource "alicloud_polardb_account" "either" {
  account_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case account_password is written in the code.*depends on var.fixed"
}

resource "alicloud_ram_login_profile" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "alicloud_ram_login_profile" "given" {
  password = var.given
}

resource "alicloud_ram_login_profile" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "alicloud_rds_account" "written" {
  account_password = "Harbour#7712" # want "account_password is written in the code"
}

resource "alicloud_rds_account" "given" {
  account_password = var.given
}

resource "alicloud_rds_account" "either" {
  account_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case account_password is written in the code.*depends on var.fixed"
}

resource "alicloud_rds_account" "too_1" {
  password = "Harbour#7712" # want "password is written in the code"
}

provider "alicloud" {
  secret_key = var.given
}

provider "alicloud" {
  alias      = "unused"
  secret_key = "bPxRfiCY7K2MDENGutnFEMIwJalrX9QzTvL4hSdo" # want "secret_key has a secret in it"
}

provider "alicloud" {
  alias      = "either"
  secret_key = var.fixed ? "bPxRfiCY7K2MDENGutnFEMIwJalrX9QzTvL4hSdo" : var.given # unsure "in one case secret_key has a secret in it.*depends on var.fixed"
}

provider "alicloud" {
  alias      = "of_an_emulator"
  secret_key = "mock_secret_key"
}
