resource "terraform_data" "a" { input = "x" }
output "x" {
  value = terraform_data.a[0].input
}
