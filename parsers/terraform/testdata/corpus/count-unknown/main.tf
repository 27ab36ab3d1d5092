resource "terraform_data" "u" { input = 2 }
resource "terraform_data" "a" {
  input = count.index
  count = terraform_data.u.output
}
