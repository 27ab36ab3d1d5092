resource "terraform_data" "r" {
  lifecycle {
    precondition {
      condition     = true
      error_message = "Never."
    }
  }
}
