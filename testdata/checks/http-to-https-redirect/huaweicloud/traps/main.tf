variable "protocol" {
  type = string
}

resource "huaweicloud_lb_loadbalancer" "https" {
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_lb_listener" "https" {
  loadbalancer_id = huaweicloud_lb_loadbalancer.https.id
  protocol        = "TERMINATED_HTTPS"
  protocol_port   = 80
}

resource "huaweicloud_lb_loadbalancer" "plain" { # want "plain takes plain HTTP, and does not redirect to HTTPS"
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_lb_listener" "plain" {
  loadbalancer_id = huaweicloud_lb_loadbalancer.plain.id
  protocol        = "HTTP"
  protocol_port   = 80
}

resource "huaweicloud_lb_loadbalancer" "given" { # unsure "var.protocol"
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_lb_listener" "given" {
  loadbalancer_id = huaweicloud_lb_loadbalancer.given.id
  protocol        = var.protocol
  protocol_port   = 80
}

resource "huaweicloud_lb_loadbalancer_v2" "https" {
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_lb_listener_v2" "https" {
  loadbalancer_id = huaweicloud_lb_loadbalancer_v2.https.id
  protocol        = "TERMINATED_HTTPS"
  protocol_port   = 80
}

resource "huaweicloud_lb_loadbalancer_v2" "plain" { # want "plain takes plain HTTP, and does not redirect to HTTPS"
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_lb_listener_v2" "plain" {
  loadbalancer_id = huaweicloud_lb_loadbalancer_v2.plain.id
  protocol        = "HTTP"
  protocol_port   = 80
}

resource "huaweicloud_lb_loadbalancer_v2" "given" { # unsure "var.protocol"
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_lb_listener_v2" "given" {
  loadbalancer_id = huaweicloud_lb_loadbalancer_v2.given.id
  protocol        = var.protocol
  protocol_port   = 80
}

resource "huaweicloud_elb_loadbalancer" "redirects" {
  availability_zone = ["ap-southeast-1a", "ap-southeast-1b"]
}

resource "huaweicloud_elb_listener" "redirects" {
  loadbalancer_id = huaweicloud_elb_loadbalancer.redirects.id
  protocol        = "HTTP"
  protocol_port   = 80
}

resource "huaweicloud_elb_l7policy" "redirects" {
  listener_id          = huaweicloud_elb_listener.redirects.id
  action               = "REDIRECT_TO_LISTENER"
  redirect_listener_id = "1a2b"
}
