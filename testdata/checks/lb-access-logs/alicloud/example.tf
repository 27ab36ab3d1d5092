variable "store" {
  type = string
}

resource "alicloud_alb_load_balancer" "logged" {
  address_type          = "Internet"
  load_balancer_edition = "Standard"
  access_log_config {
    log_project = "edge"
    log_store   = "alb"
  }
}

resource "alicloud_alb_load_balancer" "attached" {
  address_type          = "Internet"
  load_balancer_edition = "Standard"
}

resource "alicloud_alb_load_balancer_access_log_config_attachment" "attached" {
  load_balancer_id = alicloud_alb_load_balancer.attached.id
  log_project      = "edge"
  log_store        = "alb"
}

resource "alicloud_alb_load_balancer" "silent" { # want "access_log_config.log_store is not set"
  address_type          = "Internet"
  load_balancer_edition = "Standard"
}

resource "alicloud_alb_load_balancer" "given" {
  address_type          = "Internet"
  load_balancer_edition = "Standard"
  access_log_config {
    log_project = "edge"
    log_store   = var.store # unsure "var.store"
  }
}
