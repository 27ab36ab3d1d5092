variable "type" {
  type = string
}

resource "alicloud_ess_scaling_group" "of_the_balancer" {
  min_size          = 2
  max_size          = 6
  loadbalancer_ids  = ["lb-j6c1a2b3"]
  health_check_type = "LOAD_BALANCER"
}

resource "alicloud_ess_scaling_group" "default" { # want "health_check_type is not set, want LOAD_BALANCER"
  min_size         = 1
  max_size         = 2
  loadbalancer_ids = ["lb-j6c1a2b3"]
}

resource "alicloud_ess_scaling_group" "attached" {
  min_size          = 2
  max_size          = 6
  health_check_type = "ECS" # want "health_check_type is \"ECS\", want LOAD_BALANCER"
}

resource "alicloud_ess_server_group_attachment" "attached" {
  scaling_group_id = alicloud_ess_scaling_group.attached.id
  server_group_id  = "sgp-a1b2c3d4"
  port             = 443
  type             = "ALB"
}

resource "alicloud_ess_scaling_group" "no_balancer" { # skip: it has no load balancer whose health check it could use
  min_size = 1
  max_size = 1
}

resource "alicloud_ess_scaling_group" "given" {
  min_size          = 2
  max_size          = 6
  loadbalancer_ids  = ["lb-j6c1a2b3"]
  health_check_type = var.type # unsure "depends on var.type"
}
