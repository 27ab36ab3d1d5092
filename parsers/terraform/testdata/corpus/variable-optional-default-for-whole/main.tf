variable "o" {
  type = object({
    inner = optional(object({
      deep = optional(object({ v = optional(list(number), [1, 2]) }), {})
    }), { deep = { v = ["9"] } })
  })
  default = {}
}
output "o" { value = var.o }
