resource "terraform_data" "u" { input = { a = 1 } }
output "x" {
  value = terraform_data.u.output.b
}
