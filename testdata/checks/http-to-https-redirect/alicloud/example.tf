variable "protocol" {
  type = string
}

resource "alicloud_alb_load_balancer" "https" {
  address_type          = "Internet"
  load_balancer_edition = "Standard"
}

resource "alicloud_alb_listener" "https" {
  load_balancer_id  = alicloud_alb_load_balancer.https.id
  listener_protocol = "HTTPS"
  listener_port     = 80
}

resource "alicloud_alb_load_balancer" "plain" { # want "plain takes plain HTTP, and does not redirect to HTTPS"
  address_type          = "Internet"
  load_balancer_edition = "Standard"
}

resource "alicloud_alb_listener" "plain" {
  load_balancer_id  = alicloud_alb_load_balancer.plain.id
  listener_protocol = "HTTP"
  listener_port     = 80
}

resource "alicloud_alb_load_balancer" "given" { # unsure "var.protocol"
  address_type          = "Internet"
  load_balancer_edition = "Standard"
}

resource "alicloud_alb_listener" "given" {
  load_balancer_id  = alicloud_alb_load_balancer.given.id
  listener_protocol = var.protocol
  listener_port     = 80
}
