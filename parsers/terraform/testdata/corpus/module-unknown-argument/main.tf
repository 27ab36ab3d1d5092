resource "terraform_data" "u" { input = [1, 2] }
module "m" {
  source = "./m"
  id     = terraform_data.u.id
  n      = terraform_data.u.output
  o      = { known = "k", id = terraform_data.u.id }
}
output "all" { value = module.m }
