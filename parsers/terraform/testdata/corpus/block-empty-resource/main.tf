resource "terraform_data" "r" {}
output "r" { value = terraform_data.r }
