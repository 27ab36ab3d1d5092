resource "terraform_data" "u" { input = "x" }
variable "in" {
  type    = set(object({ id = string, n = number }))
  default = []
}
locals {
  s = toset([{ id = terraform_data.u.id, n = 1 }, { id = "known", n = 2 }])
}
output "all" {
  value = {
    set  = local.s
    ns   = [for e in local.s : e.n]
    ids  = [for e in local.s : e.id]
    map  = { for e in local.s : e.n => e.id }
    len  = length(local.s)
    list = tolist(local.s)
  }
}
