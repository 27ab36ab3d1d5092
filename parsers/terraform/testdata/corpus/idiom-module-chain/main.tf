module "naming" {
  source = "./naming"
  parts  = ["bank", terraform.workspace]
}
module "vpc" {
  source = "./vpc"
  name   = module.naming.name
}
module "db" {
  source    = "./db"
  name      = module.naming.name
  subnets   = module.vpc.subnet_ids
  encrypted = module.vpc.private
  key_id    = module.vpc.key_id
}
output "db" { value = module.db.summary }
