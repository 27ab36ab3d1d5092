resource "terraform_data" "r" {
  input = "base"
  count = 1
}
output "n" { value = length(terraform_data.r) }
