variable "create" { type = bool }
resource "terraform_data" "r" {
  count = var.create ? 1 : 0
}
output "id" { value = try(terraform_data.r[0].id, null) }
output "ids" { value = terraform_data.r[*].id }
