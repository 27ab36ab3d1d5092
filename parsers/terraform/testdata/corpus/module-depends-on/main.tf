module "m" {
  source     = "./m"
  depends_on = [terraform_data.first]
}
resource "terraform_data" "first" {}
output "v" { value = module.m.v }
