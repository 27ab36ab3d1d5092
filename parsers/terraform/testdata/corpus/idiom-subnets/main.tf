variable "cidr" { default = "10.0.0.0/16" }
variable "zones" { default = ["a", "b", "c"] }
variable "tiers" { default = ["public", "private", "data"] }
locals {
  subnets = { for p in setproduct(var.tiers, var.zones) : "${p[0]}-${p[1]}" => {
    tier = p[0]
    zone = p[1]
    cidr = cidrsubnet(var.cidr, 8, index(var.tiers, p[0]) * 10 + index(var.zones, p[1]))
  } }
  by_tier = { for t in var.tiers : t => [for k, s in local.subnets : s.cidr if s.tier == t] }
}
resource "terraform_data" "subnet" {
  for_each = local.subnets
  input    = each.value
}
output "by_tier" { value = local.by_tier }
output "ids" { value = { for t in var.tiers : t => [for k in sort(keys(local.subnets)) : terraform_data.subnet[k].id if startswith(k, t)] } }
output "zones" { value = distinct([for s in terraform_data.subnet : s.input.zone]) }
output "hosts" { value = cidrhost(local.subnets["data-c"].cidr, -2) }
