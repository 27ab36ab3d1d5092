variable "a" {
  type    = any
  default = { x = [1, "b"], y = null }
}
variable "l" {
  type    = list(any)
  default = [1, "b", true]
}
variable "m" {
  type    = map(any)
  default = { a = 1, b = "2" }
}
variable "lo" {
  type    = list(object({ v = any }))
  default = [{ v = 1 }, { v = "x" }]
}
output "a" { value = var.a }
output "l" { value = var.l }
output "m" { value = var.m }
output "lo" { value = var.lo }
