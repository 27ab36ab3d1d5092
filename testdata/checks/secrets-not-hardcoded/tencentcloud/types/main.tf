variable "given" {
  type      = string
  sensitive = true
}

variable "fixed" {
  type = bool
}

resource "tencentcloud_as_scaling_config" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "tencentcloud_as_scaling_config" "given" {
  password = var.given
}

resource "tencentcloud_as_scaling_config" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_as_scaling_config" "too_1" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it"
}

resource "tencentcloud_cam_user" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "tencentcloud_cam_user" "given" {
  password = var.given
}

resource "tencentcloud_cam_user" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_ckafka_user" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "tencentcloud_ckafka_user" "given" {
  password = var.given
}

resource "tencentcloud_ckafka_user" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_cvm_launch_template" "written" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it: an access key of AWS"
}

resource "tencentcloud_cvm_launch_template" "given" {
  user_data = var.given
}

resource "tencentcloud_cvm_launch_template" "either" {
  user_data = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case user_data has a secret in it: an access key of AWS.*depends on var.fixed"
}

resource "tencentcloud_cynosdb_cluster" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "tencentcloud_cynosdb_cluster" "given" {
  password = var.given
}

resource "tencentcloud_cynosdb_cluster" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_elasticsearch_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "tencentcloud_elasticsearch_instance" "given" {
  password = var.given
}

resource "tencentcloud_elasticsearch_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "tencentcloud_instance" "given" {
  password = var.given
}

resource "tencentcloud_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_instance" "too_1" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it"
}

resource "tencentcloud_instance" "too_2" {
  user_data_raw = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data_raw has a secret in it"
}

resource "tencentcloud_kubernetes_node_pool" "written" {
  auto_scaling_config {
    password = "Harbour#7712" # want "auto_scaling_config.password is written in the code"
  }
}

resource "tencentcloud_kubernetes_node_pool" "given" {
  auto_scaling_config {
    password = var.given
  }
}

resource "tencentcloud_kubernetes_node_pool" "either" {
  auto_scaling_config {
    password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case auto_scaling_config.password is written in the code.*depends on var.fixed"
  }
}

resource "tencentcloud_kubernetes_node_pool" "too_1" {
  node_config {
    user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "node_config.user_data has a secret in it"
  }
}

resource "tencentcloud_mariadb_account" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "tencentcloud_mariadb_account" "given" {
  password = var.given
}

resource "tencentcloud_mariadb_account" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_mongodb_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "tencentcloud_mongodb_instance" "given" {
  password = var.given
}

resource "tencentcloud_mongodb_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_mysql_account" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "tencentcloud_mysql_account" "given" {
  password = var.given
}

resource "tencentcloud_mysql_account" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_mysql_instance" "written" {
  root_password = "Harbour#7712" # want "root_password is written in the code"
}

resource "tencentcloud_mysql_instance" "given" {
  root_password = var.given
}

resource "tencentcloud_mysql_instance" "either" {
  root_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case root_password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_postgresql_instance" "written" {
  root_password = "Harbour#7712" # want "root_password is written in the code"
}

resource "tencentcloud_postgresql_instance" "given" {
  root_password = var.given
}

resource "tencentcloud_postgresql_instance" "either" {
  root_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case root_password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_redis_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "tencentcloud_redis_instance" "given" {
  password = var.given
}

resource "tencentcloud_redis_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_scf_function" "written" {
  environment = {
    KEY = "AKIAQ3EGRJ7TWZ5LN2VB" # want "environment has a secret in it: an access key of AWS"
  }
}

resource "tencentcloud_scf_function" "given" {
  environment = {
    KEY = var.given
  }
}

resource "tencentcloud_scf_function" "either" {
  environment = {
    KEY = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case environment has a secret in it: an access key of AWS.*depends on var.fixed"
  }
}

resource "tencentcloud_sqlserver_account" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "tencentcloud_sqlserver_account" "given" {
  password = var.given
}

resource "tencentcloud_sqlserver_account" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "tencentcloud_ssm_secret_version" "written" {
  secret_string = "Harbour#7712" # want "secret_string is written in the code"
}

resource "tencentcloud_ssm_secret_version" "given" {
  secret_string = var.given
}

resource "tencentcloud_ssm_secret_version" "either" {
  secret_string = var.fixed ? "Harbour#7712" : var.given # unsure "in one case secret_string is written in the code.*depends on var.fixed"
}

provider "tencentcloud" {
  secret_key = var.given
}

provider "tencentcloud" {
  alias      = "unused"
  secret_key = "bPxRfiCY7K2MDENGutnFEMIwJalrX9QzTvL4hSdo" # want "secret_key has a secret in it"
}

provider "tencentcloud" {
  alias      = "either"
  secret_key = var.fixed ? "bPxRfiCY7K2MDENGutnFEMIwJalrX9QzTvL4hSdo" : var.given # unsure "in one case secret_key has a secret in it.*depends on var.fixed"
}

provider "tencentcloud" {
  alias      = "of_an_emulator"
  secret_key = "mock_secret_key"
}
