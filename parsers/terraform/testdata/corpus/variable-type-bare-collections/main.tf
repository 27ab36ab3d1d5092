variable "l" {
  type    = list
  default = ["a", 1]
}
variable "m" {
  type    = map
  default = { a = 1 }
}
output "l" { value = var.l }
output "m" { value = var.m }
