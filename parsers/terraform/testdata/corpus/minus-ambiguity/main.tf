locals {
  a   = 5
  a-b = 7
  b   = 2
}
output "x" { value = [local.a-b, local.a - local.b] }
