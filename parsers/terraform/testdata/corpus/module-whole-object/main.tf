module "m" { source = "./m" }
output "m" { value = module.m }
output "keys" { value = keys(module.m) }
