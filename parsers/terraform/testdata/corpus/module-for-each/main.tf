module "m" {
  source   = "./m"
  for_each = { dev = ["a"], prod = ["a", "b"] }
  env      = each.key
  zones    = each.value
}
output "all" { value = { for k, m in module.m : k => m.subnets } }
output "prod" { value = module.m["prod"].subnets["b"] }
output "keys" { value = keys(module.m) }
