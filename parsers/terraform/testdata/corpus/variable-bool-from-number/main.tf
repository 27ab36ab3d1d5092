variable "a" {
  type    = bool
  default = "1"
}
variable "b" {
  type    = bool
  default = "0"
}
output "a" { value = [var.a, var.b] }
