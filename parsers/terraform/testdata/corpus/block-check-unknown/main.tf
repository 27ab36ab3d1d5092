resource "terraform_data" "r" {}
check "c" {
  assert {
    condition     = length(terraform_data.r.id) > 100
    error_message = "Known after apply."
  }
}
