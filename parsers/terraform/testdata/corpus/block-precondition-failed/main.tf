resource "terraform_data" "a" {
  input = 1
  lifecycle {
    precondition {
      condition     = path.module == "nowhere"
      error_message = "Failed."
    }
  }
}
output "x" { value = terraform_data.a.input }
