# an unknown that may be null meets a variable that must not be null
resource "terraform_data" "u" { input = "x" }
module "m" {
  source = "./m"
  a      = terraform_data.u.output
  b      = terraform_data.u.output
}
output "all" { value = module.m.all }
