variable "name" {}
resource "terraform_data" "r" { input = "${var.name}/c" }
output "name" { value = terraform_data.r.input }
output "id" { value = terraform_data.r.id }
