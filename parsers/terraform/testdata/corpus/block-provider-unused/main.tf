provider "terraform" {
  alias = "x"
}
resource "terraform_data" "r" {
  provider = terraform.x
  input    = 1
}
