variable "protocol" {
  type = string
}

resource "alicloud_slb_load_balancer" "https" {
  load_balancer_name = "web"
}

resource "alicloud_slb_listener" "https" {
  load_balancer_id = alicloud_slb_load_balancer.https.id
  protocol         = "https"
  frontend_port    = 80
}

resource "alicloud_slb_load_balancer" "plain" { # want "plain takes plain HTTP, and does not redirect to HTTPS"
  load_balancer_name = "web"
}

resource "alicloud_slb_listener" "plain" {
  load_balancer_id = alicloud_slb_load_balancer.plain.id
  protocol         = "http"
  frontend_port    = 80
}

resource "alicloud_slb_load_balancer" "given" { # unsure "var.protocol"
  load_balancer_name = "web"
}

resource "alicloud_slb_listener" "given" {
  load_balancer_id = alicloud_slb_load_balancer.given.id
  protocol         = var.protocol
  frontend_port    = 80
}

resource "alicloud_slb" "https" {
  load_balancer_name = "web"
}

resource "alicloud_slb_listener" "older_https" {
  load_balancer_id = alicloud_slb.https.id
  protocol         = "https"
  frontend_port    = 80
}

resource "alicloud_slb" "plain" { # want "plain takes plain HTTP, and does not redirect to HTTPS"
  load_balancer_name = "web"
}

resource "alicloud_slb_listener" "older_plain" {
  load_balancer_id = alicloud_slb.plain.id
  protocol         = "http"
  frontend_port    = 80
}

resource "alicloud_slb" "given" { # unsure "var.protocol"
  load_balancer_name = "web"
}

resource "alicloud_slb_listener" "older_given" {
  load_balancer_id = alicloud_slb.given.id
  protocol         = var.protocol
  frontend_port    = 80
}
