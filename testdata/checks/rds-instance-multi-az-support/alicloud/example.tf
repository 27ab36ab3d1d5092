variable "zone" {
  type = string
}

resource "alicloud_db_instance" "two_zones" {
  engine          = "MySQL"
  category        = "HighAvailability"
  zone_id         = "cn-hongkong-b"
  zone_id_slave_a = "cn-hongkong-c"
}

resource "alicloud_db_instance" "multi_zone" {
  engine  = "MySQL"
  zone_id = "cn-hongkong-MAZ2(b,c)"
}

resource "alicloud_db_instance" "no_standby_zone" { # want "zone_id_slave_a is not set, want another zone than zone_id"
  engine   = "MySQL"
  category = "HighAvailability"
  zone_id  = "cn-hongkong-b"
}

resource "alicloud_db_instance" "standby_in_the_same_zone" {
  engine          = "MySQL"
  zone_id         = "cn-hongkong-b"
  zone_id_slave_a = "cn-hongkong-b" # want "zone_id_slave_a is the zone of the primary"
}

resource "alicloud_db_instance" "basic" {
  engine   = "MySQL"
  category = "Basic" # want "category is \"Basic\""
  zone_id  = "cn-hongkong-b"
}

resource "alicloud_db_instance" "given" {
  engine          = "MySQL"
  zone_id         = "cn-hongkong-b"
  zone_id_slave_a = var.zone # unsure "depends on var.zone"
}
