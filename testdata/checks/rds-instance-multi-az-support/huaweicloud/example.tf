variable "zones" {
  type = list(string)
}

resource "huaweicloud_rds_instance" "two_zones" {
  name                = "ledger"
  flavor              = "rds.pg.n1.large.2.ha"
  ha_replication_mode = "sync"
  availability_zone   = ["ap-southeast-1a", "ap-southeast-1b"]
}

resource "huaweicloud_rds_instance" "single" {
  name              = "test"
  flavor            = "rds.pg.n1.large.2"
  availability_zone = ["ap-southeast-1a"] # want "availability_zone has 1 of at least 2 different zones"
}

resource "huaweicloud_rds_instance" "standby_in_the_same_zone" {
  name                = "branch"
  flavor              = "rds.pg.n1.large.2.ha"
  ha_replication_mode = "sync"
  availability_zone   = ["ap-southeast-1a", "ap-southeast-1a"] # want "availability_zone has 1 of at least 2 different zones"
}

resource "huaweicloud_rds_instance" "given" {
  name              = "archive"
  flavor            = "rds.pg.n1.large.2.ha"
  availability_zone = var.zones # unsure "depends on var.zones"
}
