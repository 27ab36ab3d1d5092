variable "a" {}
variable "b" { type = any }
variable "c" { type = map(string) }
output "a" { value = var.a }
output "b" { value = var.b }
output "c" { value = var.c }
