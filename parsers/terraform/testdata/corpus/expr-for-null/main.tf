variable "l" {
  type    = list(string)
  default = null
}
output "x" {
  value = [for v in var.l : v]
}
