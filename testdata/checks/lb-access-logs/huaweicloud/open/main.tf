variable "balancer" {
  type = string
}

resource "huaweicloud_elb_loadbalancer" "perhaps" { # unsure "huaweicloud_elb_logtank.of_something perhaps names it"
  availability_zone = ["ap-southeast-1a"]
}

resource "huaweicloud_lb_loadbalancer" "perhaps" { # unsure "huaweicloud_elb_logtank.of_something perhaps names it"
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_lb_loadbalancer_v2" "perhaps" { # unsure "huaweicloud_elb_logtank.of_something perhaps names it"
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_elb_logtank" "of_something" {
  loadbalancer_id = var.balancer
  log_group_id    = "1a2b"
  log_topic_id    = "3c4d"
}
