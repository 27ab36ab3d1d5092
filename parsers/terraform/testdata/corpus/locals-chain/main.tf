locals {
  a = local.b + 1
  b = local.c * 2
}
locals {
  c = length(local.d)
  d = [for i in range(3) : i if i != local.e]
  e = 1
}
output "a" { value = local.a }
