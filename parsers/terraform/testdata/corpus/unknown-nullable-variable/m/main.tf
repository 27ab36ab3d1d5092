variable "a" {
  type     = string
  nullable = false
}
variable "b" {
  type     = string
  nullable = false
  default  = "d"
}
output "all" { value = [var.a, var.a == null, var.b, var.b == null, "p-${var.b}" == null] }
