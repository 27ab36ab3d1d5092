variable "o" {
  type = object({
    a = string
    b = optional(string)
    c = optional(string, "dc")
    d = optional(number, "4")
    e = optional(list(string), [])
    f = optional(object({
      x = optional(string, "dx")
      y = optional(bool)
    }), {})
    g = optional(object({ x = optional(string, "dx") }))
    h = optional(map(object({ p = optional(number, 22) })), { ssh = {} })
  })
  default = { a = 1 }
}
variable "l" {
  type = list(object({
    name = string
    size = optional(number, 1)
  }))
  default = [{ name = "a" }, { name = "b", size = "2" }, { name = "c", size = null }]
}
output "o" { value = var.o }
output "l" { value = var.l }
