resource "terraform_data" "a" {}
resource "terraform_data" "b" {
  input      = 1
  depends_on = [terraform_data.a]
}
