variable "method" {
  type = string
}

resource "huaweicloud_as_group" "of_the_balancer" {
  scaling_group_name           = "web"
  vpc_id                       = "6d7c8a1e"
  health_periodic_audit_method = "ELB_AUDIT"

  lbaas_listeners {
    pool_id       = "0b1f4c52"
    protocol_port = 8080
  }
}

resource "huaweicloud_as_group" "default" { # want "health_periodic_audit_method is not set, want ELB_AUDIT"
  scaling_group_name = "web-test"
  vpc_id             = "6d7c8a1e"

  lbaas_listeners {
    pool_id       = "0b1f4c52"
    protocol_port = 8080
  }
}

resource "huaweicloud_as_group" "no_balancer" { # skip: it has no load balancer whose health check it could use
  scaling_group_name = "batch"
  vpc_id             = "6d7c8a1e"
}

resource "huaweicloud_as_group" "given" {
  scaling_group_name           = "web-branch"
  vpc_id                       = "6d7c8a1e"
  health_periodic_audit_method = var.method # unsure "depends on var.method"

  lbaas_listeners {
    pool_id       = "0b1f4c52"
    protocol_port = 8080
  }
}
