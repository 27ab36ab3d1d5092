variable "a" {
  type    = bool
  default = "false"
}
variable "b" {
  type    = string
  default = true
}
output "all" { value = [var.a ? 1 : 2, "${var.b}", var.b == "true", var.b == true, "true" ? "y" : "n", !"false"] }
