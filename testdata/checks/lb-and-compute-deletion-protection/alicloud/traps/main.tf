variable "protected" {
  type = string
}

resource "alicloud_nlb_load_balancer" "protected" {
  address_type                = "Internet"
  deletion_protection_enabled = true
}

resource "alicloud_nlb_load_balancer" "off" {
  address_type                = "Internet"
  deletion_protection_enabled = false # want "want true"
}

resource "alicloud_nlb_load_balancer" "given" {
  address_type                = "Internet"
  deletion_protection_enabled = var.protected # unsure "var.protected"
}

resource "alicloud_nlb_load_balancer" "default" { # want "deletion_protection_enabled is not set"
  address_type = "Internet"
}

resource "alicloud_slb" "protected" {
  load_balancer_name = "web"
  delete_protection  = "on"
}

resource "alicloud_slb" "off" {
  load_balancer_name = "web"
  delete_protection  = "off" # want "want on"
}

resource "alicloud_slb" "given" {
  load_balancer_name = "web"
  delete_protection  = var.protected # unsure "var.protected"
}

resource "alicloud_slb" "default" { # want "delete_protection is not set"
  load_balancer_name = "web"
}

resource "alicloud_slb" "prepaid" { # skip: it cannot be deleted
  payment_type = "Subscription"
}

resource "alicloud_slb_load_balancer" "protected" {
  load_balancer_name = "web"
  delete_protection  = "on"
}

resource "alicloud_slb_load_balancer" "off" {
  load_balancer_name = "web"
  delete_protection  = "off" # want "want on"
}

resource "alicloud_slb_load_balancer" "given" {
  load_balancer_name = "web"
  delete_protection  = var.protected # unsure "var.protected"
}

resource "alicloud_slb_load_balancer" "default" { # want "delete_protection is not set"
  load_balancer_name = "web"
}

resource "alicloud_slb_load_balancer" "prepaid" { # skip: it cannot be deleted
  payment_type = "Subscription"
}
