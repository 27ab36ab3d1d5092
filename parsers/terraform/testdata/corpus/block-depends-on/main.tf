resource "terraform_data" "a" { input = 1 }
resource "terraform_data" "b" {
  input      = 2
  depends_on = [terraform_data.a, module.m, local.l, var.v]
}
locals { l = 1 }
variable "v" { default = 1 }
module "m" { source = "./m" }
output "b" {
  value      = terraform_data.b.input
  depends_on = [terraform_data.a]
}
