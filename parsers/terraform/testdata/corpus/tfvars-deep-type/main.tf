variable "a" {
  type = list(object({
    n = number
  }))
}
output "a" { value = var.a }
