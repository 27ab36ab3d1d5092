variable "n" {
  type    = number
  default = "1.50"
}
variable "s" {
  type    = string
  default = 1.50
}
variable "b" {
  type    = bool
  default = "true"
}
variable "sb" {
  type    = string
  default = false
}
variable "ls" {
  type    = list(string)
  default = [1, true, "x", null]
}
variable "st" {
  type    = set(string)
  default = ["b", "a", "b", 3]
}
variable "sn" {
  type    = set(number)
  default = ["10", 9, 1.0, 1]
}
variable "m" {
  type    = map(number)
  default = { b = "2", a = 1 }
}
variable "t" {
  type    = tuple([string, number, bool])
  default = [1, "2", "false"]
}
output "all" { value = [var.n, var.s, var.b, var.sb, var.ls, var.st, var.sn, var.m, var.t] }
