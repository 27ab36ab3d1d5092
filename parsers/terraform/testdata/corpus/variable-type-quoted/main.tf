variable "v" {
  type    = "string"
  default = "old code"
}
variable "l" {
  type    = "list"
  default = ["a"]
}
output "v" { value = var.v }
output "l" { value = var.l }
