variable "zone" {
  type = string
}

resource "alicloud_kvstore_instance" "two_zones" {
  zone_id           = "cn-hongkong-b"
  secondary_zone_id = "cn-hongkong-c"
}

resource "alicloud_kvstore_instance" "one_zone" { # want "secondary_zone_id is not set, want another zone than zone_id"
  zone_id = "cn-hongkong-b"
}

resource "alicloud_kvstore_instance" "twice_the_same" {
  zone_id           = "cn-hongkong-b"
  secondary_zone_id = "cn-hongkong-b" # want "secondary_zone_id is the same zone as zone_id"
}

resource "alicloud_kvstore_instance" "given" {
  zone_id           = "cn-hongkong-b"
  secondary_zone_id = var.zone # unsure "secondary_zone_id is not known; depends on var.zone"
}

resource "alicloud_kvstore_instance" "primary_given" {
  zone_id           = var.zone # unsure "zone_id is not known; depends on var.zone"
  secondary_zone_id = "cn-hongkong-c"
}

resource "alicloud_redis_tair_instance" "two_zones" {
  zone_id           = "cn-hongkong-b"
  secondary_zone_id = "cn-hongkong-c"
}

resource "alicloud_redis_tair_instance" "one_zone" { # want "secondary_zone_id is not set, want another zone than zone_id"
  zone_id = "cn-hongkong-b"
}

resource "alicloud_redis_tair_instance" "twice_the_same" {
  zone_id           = "cn-hongkong-b"
  secondary_zone_id = "cn-hongkong-b" # want "secondary_zone_id is the same zone as zone_id"
}

resource "alicloud_redis_tair_instance" "given" {
  zone_id           = "cn-hongkong-b"
  secondary_zone_id = var.zone # unsure "secondary_zone_id is not known; depends on var.zone"
}

resource "alicloud_redis_tair_instance" "primary_given" {
  zone_id           = var.zone # unsure "zone_id is not known; depends on var.zone"
  secondary_zone_id = "cn-hongkong-c"
}

resource "alicloud_kvstore_instance" "single" { # skip: it has one node
  zone_id        = "cn-hongkong-b"
  instance_class = "redis.basic.small.default"
}

resource "alicloud_redis_tair_instance" "single" { # skip: it has one node
  zone_id   = "cn-hongkong-b"
  node_type = "STAND_ALONE"
}
