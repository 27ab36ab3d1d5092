variable "protocol" {
  type = string
}

resource "huaweicloud_elb_loadbalancer" "web" {
  availability_zone = ["ap-southeast-1a", "ap-southeast-1b"]
}

resource "huaweicloud_elb_listener" "https" {
  loadbalancer_id = huaweicloud_elb_loadbalancer.web.id
  protocol        = "HTTPS"
  protocol_port   = 443
}

resource "huaweicloud_elb_listener" "redirects" {
  loadbalancer_id = huaweicloud_elb_loadbalancer.web.id
  protocol        = "HTTP"
  protocol_port   = 80
}

resource "huaweicloud_elb_l7policy" "redirects" {
  listener_id          = huaweicloud_elb_listener.redirects.id
  action               = "REDIRECT_TO_LISTENER"
  redirect_listener_id = huaweicloud_elb_listener.https.id
}

resource "huaweicloud_elb_listener" "plain" {
  loadbalancer_id = huaweicloud_elb_loadbalancer.web.id
  protocol        = "HTTP" # want "protocol is \"HTTP\", and it does not redirect to HTTPS"
  protocol_port   = 8080
}

resource "huaweicloud_elb_listener" "given" {
  loadbalancer_id = huaweicloud_elb_loadbalancer.web.id
  protocol        = var.protocol # unsure "var.protocol"
  protocol_port   = 8443
}
