variable "name" { type = string }
resource "terraform_data" "r" {
  count = 2
  input = "${var.name}.${count.index}"
}
output "r" { value = terraform_data.r[*].input }
