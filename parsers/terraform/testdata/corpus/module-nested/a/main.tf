variable "name" {}
module "b" {
  source = "./b"
  name   = "${var.name}/a"
}
output "deep" { value = module.b.deep }
resource "terraform_data" "r" { input = var.name }
