resource "terraform_data" "r" { input = "base" }
