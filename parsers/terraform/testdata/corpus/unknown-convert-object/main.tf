resource "terraform_data" "u" { input = { n = 1, t = ["a"], extra = true } }
module "m" {
  source = "./m"
  o      = terraform_data.u.output
  l      = terraform_data.u.output.t
}
output "all" { value = module.m.all }
