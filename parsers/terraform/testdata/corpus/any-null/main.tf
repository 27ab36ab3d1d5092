variable "a" {
  type    = any
  default = null
}
variable "b" {
  type    = list(any)
  default = [null, "x"]
}
variable "c" {
  type    = object({ x = any, y = optional(any, { z = 1 }) })
  default = { x = null }
}
output "all" { value = [var.a, var.b, var.c] }
