resource "terraform_data" "a" { input = 1 }
output "x" { value = resource.terraform_data.a.input }
