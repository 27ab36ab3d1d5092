resource "terraform_data" "r" { input = "x" }
import {
  to = terraform_data.other["a"]
  id = "known-id"
}
resource "terraform_data" "other" {
  for_each = toset(["a"])
  input    = each.key
}
output "id" { value = terraform_data.other["a"].id }
