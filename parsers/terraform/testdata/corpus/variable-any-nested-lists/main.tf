variable "l" {
  type    = list(any)
  default = [["a"], ["b", "c"], []]
}
variable "m" {
  type    = map(any)
  default = { a = { x = 1 }, b = { x = "two" } }
}
output "l" { value = var.l }
output "m" { value = var.m }
