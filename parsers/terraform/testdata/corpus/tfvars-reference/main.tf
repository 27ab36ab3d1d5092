variable "a" { default = "d" }
output "a" { value = var.a }
