module "m" {
  source = "./m"
  count  = 0
}
output "all" { value = module.m[*].v }
output "one" { value = one(module.m[*].v) }
