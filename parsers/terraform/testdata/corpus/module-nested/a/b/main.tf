variable "name" {}
module "c" {
  source = "../../c"
  name   = "${var.name}/b"
}
output "deep" { value = [module.c.name, module.c.id] }
resource "terraform_data" "r" { input = var.name }
