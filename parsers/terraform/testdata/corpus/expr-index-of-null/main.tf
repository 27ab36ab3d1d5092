variable "o" {
  type    = object({ a = string })
  default = null
}
output "x" {
  value = var.o.a
}
