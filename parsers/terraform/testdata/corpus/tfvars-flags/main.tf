variable "a" {}
variable "b" {}
variable "c" {}
variable "d" { default = "default" }
output "all" { value = [var.a, var.b, var.c, var.d] }
