variable "create" { default = false }
module "m" {
  source = "./m"
  create = var.create
}
output "id" { value = module.m.id }
output "ids" { value = module.m.ids }
