variable "method" {
  type    = string
  default = "ELB_AUDIT"
}

resource "huaweicloud_as_group" "this" {
  health_periodic_audit_method = var.method # want "module.of_the_server.*NOVA_AUDIT"

  lbaas_listeners {
    pool_id = "0b1f4c52"
  }
}
