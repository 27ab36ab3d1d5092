resource "terraform_data" "u" { input = { a = ["list"] } }
output "x" {
  value = terraform_data.u.output.a + 1
}
