locals {
  a = 1
  b = { x = 1, y = 2 }
}
output "b" {
  value     = local.b
  sensitive = true
}
