variable "v" {
  type    = string
  default = "base"
}
output "v" { value = var.v }
