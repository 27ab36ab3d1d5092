resource "terraform_data" "r" {}
output "v" { value = terraform_data.r.id }
