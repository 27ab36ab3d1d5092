variable "name" {}
resource "terraform_data" "r" {
  for_each = toset([var.name, "same"])
  input    = each.value
}
output "id" { value = terraform_data.r["same"].id }
output "names" { value = [for r in terraform_data.r : r.input] }
