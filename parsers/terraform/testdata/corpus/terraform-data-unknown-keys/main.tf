resource "terraform_data" "a" { input = "k" }
resource "terraform_data" "b" {
  for_each = { (terraform_data.a.input) = 1 }
  input    = each.key
}
