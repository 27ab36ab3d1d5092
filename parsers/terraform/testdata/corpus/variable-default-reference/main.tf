locals { a = 1 }
variable "v" {
  default = local.a
}
output "v" { value = var.v }
