variable "zone" {
  type = string
}

resource "tencentcloud_mysql_instance" "two_zones" {
  instance_name     = "ledger"
  availability_zone = "ap-hongkong-2"
  slave_deploy_mode = 1
  first_slave_zone  = "ap-hongkong-3"
}

resource "tencentcloud_mysql_instance" "one_zone" { # want "slave_deploy_mode is not set, want 1"
  instance_name     = "test"
  availability_zone = "ap-hongkong-2"
}

resource "tencentcloud_mysql_instance" "standby_in_the_same_zone" {
  instance_name     = "branch"
  availability_zone = "ap-hongkong-2"
  slave_deploy_mode = 1
  first_slave_zone  = "ap-hongkong-2" # want "first_slave_zone is the zone of the primary"
}

resource "tencentcloud_mysql_instance" "given" {
  instance_name     = "archive"
  availability_zone = "ap-hongkong-2"
  slave_deploy_mode = 1
  first_slave_zone  = var.zone # unsure "depends on var.zone"
}
