variable "a" {
  type    = bool
  default = 1
}
output "a" { value = var.a }
