resource "terraform_data" "u" { input = { a = 1 } }
resource "terraform_data" "a" {
  for_each = terraform_data.u.output
}
