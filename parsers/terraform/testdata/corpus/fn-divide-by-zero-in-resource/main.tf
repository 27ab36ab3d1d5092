resource "terraform_data" "r" {
  input = 5 / 0
}
