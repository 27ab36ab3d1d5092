output "a" {
  value     = { x = 1 }
  sensitive = true
}
output "b" {
  value     = null
  sensitive = true
}
resource "terraform_data" "u" {}
output "c" {
  value     = terraform_data.u.id
  sensitive = true
}
