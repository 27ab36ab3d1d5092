variable "l" {
  type = list(object({ a = string, b = optional(list(string)) }))
  default = [
    { a = 1, b = [true, 2] },
    { a = true },
  ]
}
output "l" { value = var.l }
output "b" { value = [for x in var.l : x.b == null ? "none" : join(",", x.b)] }
