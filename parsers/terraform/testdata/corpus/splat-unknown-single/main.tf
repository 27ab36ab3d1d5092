resource "terraform_data" "u" { input = { s = "x", l = tolist(["a"]), t = ["a"], n = null } }
locals {
  id = terraform_data.u.id
  u  = terraform_data.u.output
}
output "a" { value = [{ z = local.id }, { z = "w" }][*].z[*] }
output "b" { value = local.u.s[*] }
output "c" { value = local.id[*] }
output "d" { value = [local.u.s, "k"][*][*] }
output "e" { value = length(local.u.s[*]) }
output "f" { value = local.u.l[*][*] }
output "g" { value = local.u.t[*] }
output "h" { value = [for x in [local.u.s] : x[*]] }
output "i" { value = flatten([for x in [local.u.s] : x[*]]) }
output "j" { value = concat(local.u.s[*], ["z"]) }
output "k" { value = one(local.id[*]) }
output "l" { value = one(local.u.s[*]) }
