variable "zone" {
  type = string
}

resource "alicloud_vswitch" "b" {
  zone_id = "cn-hongkong-b"
}

resource "alicloud_db_instance" "zone_of_its_vswitch" {
  vswitch_id      = alicloud_vswitch.b.id
  zone_id_slave_a = "cn-hongkong-c"
}

resource "alicloud_db_instance" "standby_in_the_zone_of_its_vswitch" {
  vswitch_id      = alicloud_vswitch.b.id
  zone_id_slave_a = "cn-hongkong-b" # want "is the zone of the primary"
}

resource "alicloud_db_instance" "some_vswitch" {
  vswitch_id      = "vsw-1" # unsure "the zone of a subnet"
  zone_id_slave_a = "cn-hongkong-b"
}

resource "alicloud_db_instance" "perhaps_multi_zone" {
  zone_id = var.zone # unsure "var.zone"
}

resource "alicloud_rds_clone_db_instance" "two_zones" {
  source_db_instance_id = "rm-1"
  zone_id               = "cn-hongkong-b"
  zone_id_slave_a       = "cn-hongkong-c"
}

resource "alicloud_rds_clone_db_instance" "one_zone" {
  source_db_instance_id = "rm-1"
  zone_id               = "cn-hongkong-b"
  zone_id_slave_a       = "cn-hongkong-b" # want "zone_id_slave_a is the zone of the primary"
}

resource "alicloud_rds_clone_db_instance" "follows" { # unsure "the instance that it is made from"
  source_db_instance_id = "rm-1"
}

resource "alicloud_rds_upgrade_db_instance" "two_zones" {
  source_db_instance_id = "rm-1"
  zone_id               = "cn-hongkong-b"
  zone_id_slave_1       = "cn-hongkong-c"
}

resource "alicloud_rds_upgrade_db_instance" "one_zone" {
  source_db_instance_id = "rm-1"
  zone_id               = "cn-hongkong-b"
  zone_id_slave_1       = "cn-hongkong-b" # want "zone_id_slave_1 is the zone of the primary"
}

resource "alicloud_rds_upgrade_db_instance" "follows" { # unsure "the instance that it is made from"
  source_db_instance_id = "rm-1"
}
