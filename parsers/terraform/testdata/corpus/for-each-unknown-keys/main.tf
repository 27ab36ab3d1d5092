resource "terraform_data" "u" {}
resource "terraform_data" "a" {
  input    = each.value
  for_each = toset([terraform_data.u.id])
}
