resource "terraform_data" "a" {
  for_each = { b = { size = 2 }, a = { size = 1 } }
  input    = "${each.key}-${each.value.size}"
}
output "keys" { value = keys(terraform_data.a) }
output "inputs" { value = { for k, v in terraform_data.a : k => v.input } }
output "values" { value = values(terraform_data.a)[*].input }
output "one" { value = terraform_data.a["b"].input }
output "splat" { value = length(terraform_data.a[*]) }
