resource "huaweicloud_elb_loadbalancer" "logged" {
  availability_zone = ["ap-southeast-1a"]
}

resource "huaweicloud_elb_logtank" "logged" {
  loadbalancer_id = huaweicloud_elb_loadbalancer.logged.id
  log_group_id    = "1a2b"
  log_topic_id    = "3c4d"
}

resource "huaweicloud_elb_loadbalancer" "silent" { # want "no huaweicloud_elb_logtank names it in loadbalancer_id"
  availability_zone = ["ap-southeast-1a"]
}
