variable "a" {
  default = "override"
}
locals {
  l = "override"
}
resource "terraform_data" "r" {
  input = "override"
}
output "o" {
  value = "override"
}
