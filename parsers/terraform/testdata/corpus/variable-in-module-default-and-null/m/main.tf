variable "a" {
  type = object({
    x = string
    y = optional(object({ z = optional(list(string), ["zz"]) }), {})
  })
}
output "a" { value = var.a }
