resource "huaweicloud_as_group" "no_balancer" { # want "health_periodic_audit_method is not set, want ELB_AUDIT"
  scaling_group_name = "batch"
}

resource "huaweicloud_as_group" "of_the_balancer" {
  scaling_group_name           = "batch"
  health_periodic_audit_method = "ELB_AUDIT"
}
