resource "terraform_data" "r" {
  count = 3
  input = "x"
}
output "keys" { value = keys(terraform_data.r) }
