variable "subnets" { type = map(object({ id = string, cidr = string, public = bool })) }
output "all" {
  value = {
    public = [for k, s in var.subnets : k if s.public]
    ids    = [for s in var.subnets : s.id]
    cidrs  = values(var.subnets)[*].cidr
    first  = try(var.subnets["a"].id, "none")
    none   = try(var.subnets["z"].id, "none")
    null   = var.subnets["a"].id == null
  }
}
