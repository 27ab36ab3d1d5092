variable "on" { default = true }
resource "terraform_data" "a" {
  count = var.on ? 1 : 0
  input = "on"
}
resource "terraform_data" "b" {
  count = "2"
  input = count.index * 10
}
output "one" { value = one(terraform_data.a).input }
output "b" { value = terraform_data.b[*].input }
