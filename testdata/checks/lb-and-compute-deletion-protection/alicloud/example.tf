variable "protected" {
  type = bool
}

resource "alicloud_alb_load_balancer" "protected" {
  address_type                = "Internet"
  deletion_protection_enabled = true
}

resource "alicloud_alb_load_balancer" "off" {
  address_type                = "Internet"
  deletion_protection_enabled = false # want "want true"
}

resource "alicloud_alb_load_balancer" "given" {
  address_type                = "Internet"
  deletion_protection_enabled = var.protected # unsure "var.protected"
}

resource "alicloud_alb_load_balancer" "default" { # want "deletion_protection_enabled is not set"
  address_type = "Internet"
}

resource "alicloud_alb_load_balancer" "by_config" {
  address_type = "Internet"
  deletion_protection_config {
    enabled = true
  }
}
