variable "n" {
  type    = number
  default = 50

  validation {
    condition     = var.n < 10
    error_message = "Too large."
  }
}
output "n" { value = var.n }
