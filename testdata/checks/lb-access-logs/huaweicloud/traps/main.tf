resource "huaweicloud_elb_loadbalancer" "for_tcp_alone" { # skip: the service does not log it
  availability_zone = ["ap-southeast-1a"]
  l4_flavor_id      = "1a2b"
}

resource "huaweicloud_elb_loadbalancer" "for_both" { # want "no huaweicloud_elb_logtank"
  availability_zone = ["ap-southeast-1a"]
  l4_flavor_id      = "1a2b"
  l7_flavor_id      = "3c4d"
}

resource "huaweicloud_lb_loadbalancer" "silent" { # want "no huaweicloud_elb_logtank"
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_lb_loadbalancer" "logged" {
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_elb_logtank" "loggedcer" {
  loadbalancer_id = huaweicloud_lb_loadbalancer.logged.id
  log_group_id    = "1a2b"
  log_topic_id    = "3c4d"
}

resource "huaweicloud_lb_loadbalancer_v2" "silent" { # want "no huaweicloud_elb_logtank"
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_lb_loadbalancer_v2" "logged" {
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_elb_logtank" "logged_v2" {
  loadbalancer_id = huaweicloud_lb_loadbalancer_v2.logged.id
  log_group_id    = "1a2b"
  log_topic_id    = "3c4d"
}
