resource "terraform_data" "r" {
  input = terraform_data.s[*].input
}
resource "terraform_data" "s" { input = "x" }
output "r" { value = terraform_data.r.input }
