variable "n" { default = 1 }
output "n" { value = var.n }
resource "terraform_data" "r" { input = var.n }
