variable "a" {
  type    = string
  default = "base"
}
variable "b" {
  default = "base"
}
locals {
  l = "base"
  m = "base"
}
resource "terraform_data" "r" {
  input            = "base"
  triggers_replace = "kept"
}
output "a" { value = var.a }
output "b" { value = var.b }
output "l" { value = "${local.l} ${local.m}" }
output "o" {
  value       = "base"
  description = "kept"
}
