resource "terraform_data" "a" {
  count = 3
  input = "n${count.index}"
}
output "all" { value = terraform_data.a[*].input }
output "one" { value = terraform_data.a[1].input }
output "legacy" { value = terraform_data.a.2.input }
output "legacy_splat" { value = terraform_data.a.*.input }
output "length" { value = length(terraform_data.a) }
output "last" { value = terraform_data.a[length(terraform_data.a) - 1].input }
output "whole" { value = terraform_data.a }
