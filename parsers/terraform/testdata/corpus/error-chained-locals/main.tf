locals {
  a = local.b.c
  b = { d = 1 }
}
output "x" { value = local.a }
