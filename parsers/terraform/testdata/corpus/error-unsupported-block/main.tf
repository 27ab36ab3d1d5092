resource "terraform_data" "a" {
  nested {
    a = 1
  }
}
