variable "s" {}
variable "eq" {}
variable "space" { type = string }
output "all" { value = [var.s, var.eq, var.space] }
