resource "terraform_data" "a" {
  for_each = toset(["z", "a", "m", "a"])
  input    = each.key == each.value
}
output "keys" { value = keys(terraform_data.a) }
