resource "terraform_data" "u" {}
module "m" {
  source   = "./m"
  for_each = toset([terraform_data.u.id])
}
