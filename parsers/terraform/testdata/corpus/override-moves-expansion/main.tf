module "m" {
  source = "./m"
  n      = 1
}
output "m" { value = module.m[*].n }
