variable "a" {}
output "out" { value = "one ${var.a}" }
