# 9 sorts after 10
variable "v" {}
variable "w" {}
output "v" { value = var.v }
output "w" { value = var.w }
