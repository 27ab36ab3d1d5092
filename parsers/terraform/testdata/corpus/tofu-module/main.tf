module "m" { source = "./m" }
output "v" { value = module.m.v }
