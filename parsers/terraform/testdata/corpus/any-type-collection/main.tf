variable "a" {
  type = map(list(any))
  default = {
    x = [1, "two"]
    y = []
  }
}
variable "b" {
  type    = list(any)
  default = [{ a = 1 }, { a = "x" }]
}
variable "c" {
  type    = list(any)
  default = [{ a = 1 }, { b = "x" }]
}
output "a" { value = var.a }
output "b" { value = var.b }
