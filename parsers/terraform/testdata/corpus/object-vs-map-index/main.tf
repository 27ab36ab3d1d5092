variable "m" {
  type    = map(object({ a = optional(string), b = number }))
  default = { x = { b = 1 }, y = { a = "s", b = "2" } }
}
output "a" { value = var.m.x.a }
output "b" { value = var.m["y"]["a"] }
output "c" { value = [for k in sort(keys(var.m)) : var.m[k].b] }
output "d" { value = var.m["x"].a == null }
output "e" { value = coalesce(var.m["x"].a, "dflt") }
output "f" { value = { for k, v in var.m : k => v.a if v.a != null } }
