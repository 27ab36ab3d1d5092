# known keys with unknown values are fine
resource "terraform_data" "u" { input = "x" }
resource "terraform_data" "a" {
  for_each = { k = terraform_data.u.id, l = "known" }
  input    = each.value
}
output "keys" { value = keys(terraform_data.a) }
