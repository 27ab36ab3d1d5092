variable "v" { default = 1 }
output "x" {
  value = var.v
  precondition {
    condition     = var.v == 2
    error_message = "Failed."
  }
}
