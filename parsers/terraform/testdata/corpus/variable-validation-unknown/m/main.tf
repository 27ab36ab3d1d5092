variable "v" {
  validation {
    condition     = length(var.v) > 3
    error_message = "Short."
  }
}
output "v" { value = var.v }
