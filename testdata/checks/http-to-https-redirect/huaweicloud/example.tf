variable "protocol" {
  type = string
}

resource "huaweicloud_elb_loadbalancer" "https" {
  availability_zone = ["ap-southeast-1a", "ap-southeast-1b"]
}

resource "huaweicloud_elb_listener" "https" {
  loadbalancer_id = huaweicloud_elb_loadbalancer.https.id
  protocol        = "HTTPS"
  protocol_port   = 80
}

resource "huaweicloud_elb_loadbalancer" "plain" { # want "plain takes plain HTTP, and does not redirect to HTTPS"
  availability_zone = ["ap-southeast-1a", "ap-southeast-1b"]
}

resource "huaweicloud_elb_listener" "plain" {
  loadbalancer_id = huaweicloud_elb_loadbalancer.plain.id
  protocol        = "HTTP"
  protocol_port   = 80
}

resource "huaweicloud_elb_loadbalancer" "given" { # unsure "var.protocol"
  availability_zone = ["ap-southeast-1a", "ap-southeast-1b"]
}

resource "huaweicloud_elb_listener" "given" {
  loadbalancer_id = huaweicloud_elb_loadbalancer.given.id
  protocol        = var.protocol
  protocol_port   = 80
}
