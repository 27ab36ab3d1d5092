locals {
  a = "base"
  b = "${local.a}!"
}
output "x" { value = local.b }
