locals {
  l = ["a"]
}
output "x" {
  value = {
    fine = local.l[0]
    bad  = local.l[1]
  }
}
