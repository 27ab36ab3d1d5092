# by name, whatever the syntax
variable "v" {}
variable "w" {}
output "v" { value = var.v }
output "w" { value = var.w }
