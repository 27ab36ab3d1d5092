module "m" {
  source = "./m"
  v      = terraform_data.u.id
}
resource "terraform_data" "u" {}
output "v" { value = module.m.v }
