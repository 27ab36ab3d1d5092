resource "terraform_data" "a" {
  input = toset(["a"])
}
output "x" {
  value = terraform_data.a.input[0]
}
