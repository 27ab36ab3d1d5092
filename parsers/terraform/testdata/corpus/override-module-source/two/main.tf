variable "a" {}
output "out" { value = "two ${var.a}" }
