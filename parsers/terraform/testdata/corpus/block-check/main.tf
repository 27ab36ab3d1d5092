resource "terraform_data" "r" { input = 5 }
check "ok" {
  assert {
    condition     = terraform_data.r.input == 5
    error_message = "Never."
  }
}
check "bad" {
  assert {
    condition     = terraform_data.r.input == 6
    error_message = "A failed check is a warning: ${terraform_data.r.input}."
  }
}
output "x" { value = terraform_data.r.input }
