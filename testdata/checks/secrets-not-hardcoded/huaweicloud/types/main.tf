variable "given" {
  type      = string
  sensitive = true
}

variable "fixed" {
  type = bool
}

resource "huaweicloud_as_configuration" "written" {
  instance_config {
    admin_pass = "Harbour#7712" # want "instance_config.admin_pass is written in the code"
  }
}

resource "huaweicloud_as_configuration" "given" {
  instance_config {
    admin_pass = var.given
  }
}

resource "huaweicloud_as_configuration" "either" {
  instance_config {
    admin_pass = var.fixed ? "Harbour#7712" : var.given # unsure "in one case instance_config.admin_pass is written in the code.*depends on var.fixed"
  }
}

resource "huaweicloud_as_configuration" "too_1" {
  instance_config {
    user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "instance_config.user_data has a secret in it"
  }
}

resource "huaweicloud_bms_instance" "written" {
  admin_pass = "Harbour#7712" # want "admin_pass is written in the code"
}

resource "huaweicloud_bms_instance" "given" {
  admin_pass = var.given
}

resource "huaweicloud_bms_instance" "either" {
  admin_pass = var.fixed ? "Harbour#7712" : var.given # unsure "in one case admin_pass is written in the code.*depends on var.fixed"
}

resource "huaweicloud_bms_instance" "too_1" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it"
}

resource "huaweicloud_cce_node" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_cce_node" "given" {
  password = var.given
}

resource "huaweicloud_cce_node" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "huaweicloud_cce_node_pool" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_cce_node_pool" "given" {
  password = var.given
}

resource "huaweicloud_cce_node_pool" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "huaweicloud_compute_instance" "written" {
  admin_pass = "Harbour#7712" # want "admin_pass is written in the code"
}

resource "huaweicloud_compute_instance" "given" {
  admin_pass = var.given
}

resource "huaweicloud_compute_instance" "either" {
  admin_pass = var.fixed ? "Harbour#7712" : var.given # unsure "in one case admin_pass is written in the code.*depends on var.fixed"
}

resource "huaweicloud_compute_instance" "too_1" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it"
}

resource "huaweicloud_csms_secret" "written" {
  secret_text = "Harbour#7712" # want "secret_text is written in the code"
}

resource "huaweicloud_csms_secret" "given" {
  secret_text = var.given
}

resource "huaweicloud_csms_secret" "either" {
  secret_text = var.fixed ? "Harbour#7712" : var.given # unsure "in one case secret_text is written in the code.*depends on var.fixed"
}

resource "huaweicloud_css_cluster" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_css_cluster" "given" {
  password = var.given
}

resource "huaweicloud_css_cluster" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "huaweicloud_dcs_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_dcs_instance" "given" {
  password = var.given
}

resource "huaweicloud_dcs_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "huaweicloud_dds_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_dds_instance" "given" {
  password = var.given
}

resource "huaweicloud_dds_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "huaweicloud_dms_kafka_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_dms_kafka_instance" "given" {
  password = var.given
}

resource "huaweicloud_dms_kafka_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "huaweicloud_dms_rabbitmq_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_dms_rabbitmq_instance" "given" {
  password = var.given
}

resource "huaweicloud_dms_rabbitmq_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "huaweicloud_dws_cluster" "written" {
  user_pwd = "Harbour#7712" # want "user_pwd is written in the code"
}

resource "huaweicloud_dws_cluster" "given" {
  user_pwd = var.given
}

resource "huaweicloud_dws_cluster" "either" {
  user_pwd = var.fixed ? "Harbour#7712" : var.given # unsure "in one case user_pwd is written in the code.*depends on var.fixed"
}

resource "huaweicloud_fgs_function" "written" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it: an access key of AWS"
}

resource "huaweicloud_fgs_function" "given" {
  user_data = var.given
}

resource "huaweicloud_fgs_function" "either" {
  user_data = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case user_data has a secret in it: an access key of AWS.*depends on var.fixed"
}

resource "huaweicloud_fgs_function" "too_1" {
  func_code = "AKIAQ3EGRJ7TWZ5LN2VB" # want "func_code has a secret in it"
}

resource "huaweicloud_gaussdb_mysql_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_gaussdb_mysql_instance" "given" {
  password = var.given
}

resource "huaweicloud_gaussdb_mysql_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "huaweicloud_gaussdb_opengauss_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_gaussdb_opengauss_instance" "given" {
  password = var.given
}

resource "huaweicloud_gaussdb_opengauss_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "huaweicloud_identity_user" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_identity_user" "given" {
  password = var.given
}

resource "huaweicloud_identity_user" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "huaweicloud_mapreduce_cluster" "written" {
  manager_admin_pass = "Harbour#7712" # want "manager_admin_pass is written in the code"
}

resource "huaweicloud_mapreduce_cluster" "given" {
  manager_admin_pass = var.given
}

resource "huaweicloud_mapreduce_cluster" "either" {
  manager_admin_pass = var.fixed ? "Harbour#7712" : var.given # unsure "in one case manager_admin_pass is written in the code.*depends on var.fixed"
}

resource "huaweicloud_mapreduce_cluster" "too_1" {
  node_admin_pass = "Harbour#7712" # want "node_admin_pass is written in the code"
}

resource "huaweicloud_rds_instance" "written" {
  db {
    password = "Harbour#7712" # want "db.password is written in the code"
  }
}

resource "huaweicloud_rds_instance" "given" {
  db {
    password = var.given
  }
}

resource "huaweicloud_rds_instance" "either" {
  db {
    password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case db.password is written in the code.*depends on var.fixed"
  }
}

resource "huaweicloud_rds_mysql_account" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_rds_mysql_account" "given" {
  password = var.given
}

resource "huaweicloud_rds_mysql_account" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "huaweicloud_rds_pg_account" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "huaweicloud_rds_pg_account" "given" {
  password = var.given
}

resource "huaweicloud_rds_pg_account" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

provider "huaweicloud" {
  secret_key = var.given
}

provider "huaweicloud" {
  alias      = "unused"
  secret_key = "bPxRfiCY7K2MDENGutnFEMIwJalrX9QzTvL4hSdo" # want "secret_key has a secret in it"
}

provider "huaweicloud" {
  alias      = "either"
  secret_key = var.fixed ? "bPxRfiCY7K2MDENGutnFEMIwJalrX9QzTvL4hSdo" : var.given # unsure "in one case secret_key has a secret in it.*depends on var.fixed"
}

provider "huaweicloud" {
  alias      = "of_an_emulator"
  secret_key = "mock_secret_key"
}
