resource "terraform_data" "a" {
  count = 2
  input = count.index
}
output "ids" { value = terraform_data.a[*].id }
output "by_name" { value = { for i, a in terraform_data.a : "n${i}" => a.id } }
