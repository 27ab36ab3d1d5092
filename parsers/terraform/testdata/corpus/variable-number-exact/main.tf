variable "a" {
  type    = number
  default = 0.1
}
variable "b" {
  type    = number
  default = "123456789012345678901234567890.000000000000000001"
}
output "sum" { value = var.a + 0.2 }
output "b" { value = var.b }
output "b_more" { value = var.b + 1 }
output "text" { value = "${var.b} ${var.a + 0.2} ${1 / 3}" }
