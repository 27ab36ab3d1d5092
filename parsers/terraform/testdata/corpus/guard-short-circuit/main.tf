variable "o" {
  type    = object({ a = string })
  default = null
}
output "a" {
  value = var.o != null && var.o.a == "x"
}
