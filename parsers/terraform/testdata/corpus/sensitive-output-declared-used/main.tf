output "a" {
  value     = terraform_data.r.input
  sensitive = true
}
resource "terraform_data" "r" { input = { a = sensitive(1), b = 2 } }
output "b" { value = terraform_data.r.input.b }
