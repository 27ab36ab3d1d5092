resource "terraform_data" "a" {
  for_each = toset(["x", "y"])
  input    = upper(each.key)
}
resource "terraform_data" "b" {
  for_each         = terraform_data.a
  input            = each.value.input
  triggers_replace = each.value.id
}
output "b" { value = [for k, v in terraform_data.b : "${k}${v.input}"] }
