variable "A" { default = 1 }
variable "a" { default = 2 }
output "x" { value = [var.A, var.a] }
