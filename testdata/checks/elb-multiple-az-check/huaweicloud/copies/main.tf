variable "zones" {
  type = list(string)
}

resource "huaweicloud_elb_loadbalancer" "wide" {
  availability_zone = ["ap-southeast-1a", "ap-southeast-1b"]
}

resource "huaweicloud_elb_loadbalancer" "narrow" {
  availability_zone = ["ap-southeast-1a"] # want "has 1"
}

resource "huaweicloud_elb_loadbalancer_copy" "of_wide" {
  loadbalancer_id = huaweicloud_elb_loadbalancer.wide.id
}

resource "huaweicloud_elb_loadbalancer_copy" "of_narrow" {
  loadbalancer_id = huaweicloud_elb_loadbalancer.narrow.id # want "it is in the zones of huaweicloud_elb_loadbalancer.narrow, which has fewer than 2"
}

resource "huaweicloud_elb_loadbalancer_copy" "of_another" {
  loadbalancer_id = "3c6a0d74-24b9-46cf-9d7f-8b7a4dc2f65c" # unsure "the load balancer that it is a copy of"
}

resource "huaweicloud_elb_loadbalancer_copy" "with_its_own" {
  loadbalancer_id   = huaweicloud_elb_loadbalancer.wide.id
  availability_zone = ["ap-southeast-1a"] # want "has 1"
}
