resource "terraform_data" "r" { input = { a = 1, b = 2 } }
variable "v" { default = { a = [1] } }
output "v" { value = var.v.a[0] }
