locals {
  n = null
  m = { a = null }
}
variable "v" {
  type    = string
  default = null
}
output "all" { value = [local.n == null, local.m.a == null, var.v == null, var.v == "", local.m == { a = null }, null == "x", [null] == [null], var.v == local.n, null != 1] }
