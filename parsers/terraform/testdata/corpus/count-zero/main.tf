resource "terraform_data" "a" {
  count = 0
  input = "never"
}
output "all" { value = terraform_data.a[*].input }
output "one" { value = one(terraform_data.a[*].input) }
output "try" { value = try(terraform_data.a[0].input, "none") }
output "length" { value = length(terraform_data.a) }
output "join" { value = join(",", terraform_data.a[*].id) }
