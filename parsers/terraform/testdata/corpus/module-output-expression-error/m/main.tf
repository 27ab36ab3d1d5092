variable "l" { default = [] }
output "v" {
  value = var.l[0]
}
