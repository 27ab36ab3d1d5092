variable "password" {
  type      = string
  default   = "p@ss"
  sensitive = true
}
locals {
  dsn   = format("postgres://%s:%s@%s", "u", var.password, terraform_data.db.id)
  users = { admin = { name = "root", password = var.password } }
}
resource "terraform_data" "db" { input = { user = "u", password = var.password, length = length(var.password) > 3 } }
resource "terraform_data" "user" {
  for_each = nonsensitive(toset(keys(local.users)))
  input    = local.users[each.key]
}
output "dsn" {
  value     = local.dsn
  sensitive = true
}
output "name" { value = local.users.admin.name }
output "hash" { value = nonsensitive(sha256(var.password)) }
