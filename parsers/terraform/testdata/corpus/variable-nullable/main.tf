variable "a" {
  default = "d"
}
variable "b" {
  default  = "d"
  nullable = false
}
variable "c" {
  type    = string
  default = null
}
variable "d" {
  type     = list(string)
  default  = []
  nullable = false
}
module "m" {
  source = "./m"
  a      = null
  b      = null
  c      = null
  d      = null
}
output "root" { value = [var.a, var.b, var.c, var.d] }
output "m" { value = module.m.all }
