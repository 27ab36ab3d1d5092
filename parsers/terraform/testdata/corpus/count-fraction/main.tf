resource "terraform_data" "a" {
  input = "x"
  count = 1.5
}
