variable "o" {
  type = object({
    a = optional(object({ b = optional(string, "x") }))
    c = optional(map(object({ d = optional(bool, true) })))
    e = optional(list(object({ f = optional(number) })), [{}, { f = 2 }])
  })
  default = { c = { k = {} } }
}
output "o" { value = var.o }
output "a" { value = var.o.a == null }
