resource "terraform_data" "r" {
  for_each = { b = 2, c = 3 }
}
