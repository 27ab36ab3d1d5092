resource "terraform_data" "u" { input = true }
module "m" {
  source = "./m"
  on     = terraform_data.u.output
  name   = terraform_data.u.output ? "a" : "b"
}
output "all" { value = module.m.all }
