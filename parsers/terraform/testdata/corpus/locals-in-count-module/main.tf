locals {
  n    = 2
  mods = [for i in range(local.n) : "m${i}"]
}
module "m" {
  source = "./m"
  count  = length(local.mods)
  name   = local.mods[count.index]
}
output "r" { value = [for m in module.m : m.r] }
