variable "o" {
  type    = object({ a = object({ b = string }) })
  default = { a = null }
}
output "x" {
  value = var.o.a.b
}
