resource "terraform_data" "u" { input = "x" }
locals {
  m = { (terraform_data.u.input) = terraform_data.u.id, other = "o" }
}
output "a" { value = local.m["x"] }
output "b" { value = local.m["other"] }
output "c" { value = lookup(local.m, "zz", "d") }
output "d" { value = keys(local.m) }
output "e" { value = contains(keys(local.m), "x") }
output "f" { value = { for k, v in local.m : k => v if k != "x" } }
output "g" { value = [for k, v in local.m : v] }
