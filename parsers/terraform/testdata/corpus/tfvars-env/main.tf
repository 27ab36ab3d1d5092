variable "a" {}
variable "b" {}
variable "l" { type = list(string) }
variable "untyped" {}
variable "any" { type = any }
output "all" { value = [var.a, var.b, var.l, var.untyped, var.any] }
