
resource "terraform_data" "other" { input = 2 }
