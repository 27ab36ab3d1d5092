output "x" {
  value = 1
  precondition {
    condition     = [terraform.workspace]
    error_message = "Never."
  }
}
