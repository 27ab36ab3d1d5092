resource "terraform_data" "a" {
  for_each = toset(["é", "z", "Z", "a", "10", "9", "_"])
  input    = each.value
}
output "keys" { value = keys(terraform_data.a) }
