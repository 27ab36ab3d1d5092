variable "n" {
  type    = number
  default = 5
  validation {
    condition     = var.n > 1 && var.n < 10
    error_message = "Must be between."
  }
  validation {
    condition     = contains([5, 6], var.n)
    error_message = "Got ${var.n}."
  }
}
variable "s" {
  default = "ab-cd"
  validation {
    condition     = can(regex("^[a-z]+-[a-z]+$", var.s)) && var.n == 5
    error_message = "Bad."
  }
}
output "n" { value = var.n }
