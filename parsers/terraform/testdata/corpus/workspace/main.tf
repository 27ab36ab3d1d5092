resource "terraform_data" "r" {
  count = terraform.workspace == "prod" ? 2 : 1
  input = "${terraform.workspace}-${count.index}"
}
output "w" { value = terraform.workspace }
