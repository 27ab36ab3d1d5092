variable "a" {
  type = object({
    n = number
    m = string
  })
}
output "a" { value = var.a }
