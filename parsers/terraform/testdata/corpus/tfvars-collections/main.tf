variable "o" {
  type = object({
    name = string
    size = optional(number, 10)
    tags = map(string)
    none = optional(string)
  })
}
variable "u" {}
output "o" { value = var.o }
output "u" { value = var.u }
output "keys" { value = keys(var.u) }
