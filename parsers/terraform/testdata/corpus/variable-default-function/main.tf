variable "v" {
  type    = string
  default = upper("a")
}
output "v" { value = var.v }
