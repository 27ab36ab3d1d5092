# override files are merged in the order of their names
resource "terraform_data" "r" { input = "base" }
locals { v = "base" }
output "v" { value = local.v }
