resource "terraform_data" "r" { input = "base" }
output "r" { value = terraform_data.r[*].input }
