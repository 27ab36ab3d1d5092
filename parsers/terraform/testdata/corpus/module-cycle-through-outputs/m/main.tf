variable "in" {}
variable "other" { default = null }
output "out" { value = "${var.in}>" }
output "constant" { value = "c" }
