variable "v" {
  type    = number
  default = "five"
}
output "v" { value = var.v }
