variable "users" {
  type = list(object({ name = string, roles = optional(list(string), ["reader"]) }))
  default = [
    { name = "ann", roles = ["admin", "reader"] },
    { name = "bob" },
  ]
}
locals {
  by_name = { for u in var.users : u.name => u }
  pairs   = flatten([for u in var.users : [for r in u.roles : { user = u.name, role = r }]])
  by_role = { for p in local.pairs : p.role => p.user... }
}
resource "terraform_data" "user" {
  for_each = local.by_name
  input    = each.value.roles
}
resource "terraform_data" "grant" {
  for_each = { for p in local.pairs : "${p.user}.${p.role}" => p }
  input    = [terraform_data.user[each.value.user].id, each.value.role]
}
output "by_role" { value = local.by_role }
output "transposed" { value = transpose({ for u in var.users : u.name => u.roles }) }
