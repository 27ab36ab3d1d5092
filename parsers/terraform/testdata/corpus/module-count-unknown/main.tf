resource "terraform_data" "u" { input = 1 }
module "m" {
  source = "./m"
  count  = terraform_data.u.output
}
