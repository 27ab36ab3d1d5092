variable "l" { type = list(string) }
locals {
  x = 1
  first = element(
    var.l,
    0
  )
}
