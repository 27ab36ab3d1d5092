resource "terraform_data" "r" {
  count = 120
  input = count.index
}
output "sum" { value = sum(terraform_data.r[*].input) }
output "order" { value = slice(terraform_data.r[*].input, 8, 12) }
