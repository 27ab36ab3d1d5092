variable "s" {
  type    = set(object({ a = optional(string, "z"), b = optional(number) }))
  default = [{}, { a = "z" }, { a = "y", b = 1 }]
}
variable "t" {
  type    = tuple([object({ a = optional(string, "t0") }), string])
  default = [{}, "x"]
}
output "s" { value = var.s }
output "t" { value = var.t }
