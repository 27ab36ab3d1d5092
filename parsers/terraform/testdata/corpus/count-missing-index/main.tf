resource "terraform_data" "a" {
  count = 2
  input = "x"
}
output "x" {
  value = terraform_data.a.input
}
