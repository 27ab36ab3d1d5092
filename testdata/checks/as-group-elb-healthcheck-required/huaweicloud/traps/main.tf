variable "pools" {
  type = list(string)
}

variable "methods" {
  type    = map(string)
  default = { cards = "ELB_AUDIT", loans = "NOVA_AUDIT" }
}

resource "huaweicloud_as_group" "of_the_server" {
  health_periodic_audit_method = "NOVA_AUDIT" # want "is \"NOVA_AUDIT\", want ELB_AUDIT"

  lbaas_listeners {
    pool_id = "0b1f4c52"
  }
}

resource "huaweicloud_as_group" "old_argument" { # want "not set"
  lb_listener_id = "0b1f4c52"
}

# Whether there is a load balancer is open.
resource "huaweicloud_as_group" "perhaps_balanced" { # unsure "in one case .*; depends on var.pools"
  dynamic "lbaas_listeners" {
    for_each = var.pools
    content {
      pool_id = lbaas_listeners.value
    }
  }
}

# It does not matter whether there is one.
resource "huaweicloud_as_group" "either_way" {
  health_periodic_audit_method = "ELB_AUDIT"

  dynamic "lbaas_listeners" {
    for_each = var.pools
    content {
      pool_id = lbaas_listeners.value
    }
  }
}

resource "huaweicloud_as_group" "per_group" {
  for_each = var.methods

  health_periodic_audit_method = each.value # want "per_group\\[\"loans\"\\]"

  lbaas_listeners {
    pool_id = "0b1f4c52"
  }
}

resource "huaweicloud_as_group_v1" "of_the_balancer" {
  health_periodic_audit_method = "ELB_AUDIT"
  lb_listener_id               = "0b1f4c52"
}

resource "huaweicloud_as_group_v1" "default" { # want "not set"
  lb_listener_id = "0b1f4c52"
}

resource "huaweicloud_as_group_v1" "given" {
  lb_listener_id               = "0b1f4c52"
  health_periodic_audit_method = join("_", var.pools) # unsure "var.pools"
}

module "of_the_balancer" {
  source = "./group"
}

module "of_the_server" {
  source = "./group"
  method = "NOVA_AUDIT"
}
