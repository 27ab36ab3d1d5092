variable "v" { default = "default" }
output "v" { value = var.v }
