module "m" {
  source   = "./m"
  for_each = { x = { n = 1, tags = ["a"] }, y = { n = 2, tags = [] } }
  cfg      = each.value
  name     = each.key
}
resource "terraform_data" "sum" { input = sum([for m in module.m : m.n]) }
output "tags" { value = merge([for k, m in module.m : { (k) = m.tags }]...) }
output "first" { value = values(module.m)[0].n }
output "splat" { value = values(module.m)[*].n }
