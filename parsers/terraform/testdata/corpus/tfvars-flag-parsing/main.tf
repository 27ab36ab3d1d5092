variable "s" { type = string }
variable "n" { type = number }
variable "b" { type = bool }
variable "l" { type = list(number) }
variable "m" { type = map(string) }
variable "o" { type = object({ a = string, b = optional(number, 7) }) }
variable "untyped" {}
variable "any" { type = any }
variable "any_number" { type = any }
variable "untyped_with_list" { default = ["a"] }
output "all" {
  value = {
    s = var.s, n = var.n, b = var.b, l = var.l, m = var.m, o = var.o
    untyped = var.untyped, any = var.any, any_number = var.any_number
  }
}
output "untyped_with_list" { value = var.untyped_with_list }
