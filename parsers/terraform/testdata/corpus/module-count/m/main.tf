variable "n" { type = number }
resource "terraform_data" "r" {
  count = var.n + 1
  input = "${var.n}.${count.index}"
}
output "v" { value = terraform_data.r[*].input }
