variable "a" {
  default = "default"
}
variable "b" {
  default  = "default"
  nullable = false
}
variable "c" { type = list(string) }
output "a" { value = var.a }
output "b" { value = var.b }
output "c" { value = var.c }
