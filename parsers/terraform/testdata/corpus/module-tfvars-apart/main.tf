# tfvars files of a child module are not read
module "m" { source = "./m" }
output "v" { value = module.m.v }
