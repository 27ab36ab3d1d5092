variable "a" {}
variable "b" {}
output "out" { value = "${var.a} ${var.b}" }
