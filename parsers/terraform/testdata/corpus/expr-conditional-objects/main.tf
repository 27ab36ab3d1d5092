variable "on" { default = true }
output "x" {
  value = var.on ? { a = 1, b = { c = 1 } } : { a = 1 }
}
