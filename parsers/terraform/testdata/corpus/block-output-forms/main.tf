output "a" {
  description = "described"
  value       = "x"
  sensitive   = false
}
output "null" { value = null }
output "empty" { value = {} }
output "resource" { value = terraform_data.r }
output "resources" { value = terraform_data.c }
output "each" { value = terraform_data.e }
resource "terraform_data" "r" { input = { a = 1 } }
resource "terraform_data" "c" { count = 1 }
resource "terraform_data" "e" { for_each = toset(["k"]) }
