locals { x = 1 }
resource "terraform_data" "r" {
  input = local.y
}
