variable "a" {}
variable "b" {}
output "a" { value = upper(var.a) }
output "b" { value = "${var.b}${var.b}" }
