module "m" {
  source = "./m"
  count  = 2
  n      = count.index
}
output "all" { value = module.m[*].v }
output "one" { value = module.m[1].v }
output "legacy" { value = module.m.0.v }
