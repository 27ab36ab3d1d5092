variable "a" { default = "d" }
variable "b" {
  default  = "d"
  nullable = false
}
variable "c" {
  type    = string
  default = "d"
}
variable "d" {
  type     = list(string)
  default  = ["x"]
  nullable = false
}
output "all" { value = [var.a, var.b, var.c, var.d] }
