resource "terraform_data" "a" {
  for_each = {}
  input    = each.key
}
resource "terraform_data" "b" {
  for_each = toset([])
}
output "a" { value = terraform_data.a }
output "v" { value = values(terraform_data.a)[*].id }
