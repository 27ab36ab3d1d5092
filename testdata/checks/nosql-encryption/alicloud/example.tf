variable "encrypted" {
  type = bool
}

resource "alicloud_mongodb_instance" "disk" {
  engine_version = "6.0"
  encrypted      = true
}

resource "alicloud_mongodb_instance" "transparent" {
  engine_version = "6.0"
  tde_status     = "enabled"
}

resource "alicloud_mongodb_instance" "plain" { # want "encrypted is not set, want true"
  engine_version = "6.0"
}

resource "alicloud_mongodb_instance" "given" {
  engine_version = "6.0"
  encrypted      = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_mongodb_sharding_instance" "transparent" {
  engine_version = "6.0"
  tde_status     = "enabled"
}

resource "alicloud_mongodb_sharding_instance" "plain" {
  engine_version = "6.0"
  encrypted      = false # want "encrypted is false, want true"
}

resource "alicloud_mongodb_sharding_instance" "given" {
  engine_version = "6.0"
  encrypted      = var.encrypted # unsure "depends on var.encrypted"
}
