variable "types" {
  type = list(string)
}

resource "alicloud_ess_scaling_group" "several_checks" {
  loadbalancer_ids   = ["lb-j6c1a2b3"]
  health_check_types = ["ECS", "LOAD_BALANCER"]
}

resource "alicloud_ess_scaling_group" "several_others" { # want "health_check_type is not set"
  loadbalancer_ids   = ["lb-j6c1a2b3"]
  health_check_types = ["ECS", "NONE"]
}

resource "alicloud_ess_scaling_group" "several_given" {
  loadbalancer_ids   = ["lb-j6c1a2b3"]
  health_check_types = var.types # unsure "depends on var.types"
}

resource "alicloud_ess_scaling_group" "server_group_block" { # want "not set"
  alb_server_group {
    alb_server_group_id = "sgp-a1b2c3d4"
  }
}

resource "alicloud_ess_scaling_group" "alb_attachment" { # want "not set"
  min_size = 1
}

resource "alicloud_ess_alb_server_group_attachment" "alb_attachment" {
  scaling_group_id    = alicloud_ess_scaling_group.alb_attachment.id
  alb_server_group_id = "sgp-a1b2c3d4"
}

resource "alicloud_ess_scaling_group" "vserver_groups" { # want "not set"
  min_size = 1
}

resource "alicloud_ess_scalinggroup_vserver_groups" "vserver_groups" {
  scaling_group_id = alicloud_ess_scaling_group.vserver_groups.id
}
