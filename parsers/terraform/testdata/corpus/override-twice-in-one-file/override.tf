resource "terraform_data" "r" { input = "one" }
resource "terraform_data" "r" { triggers_replace = "two" }
