variable "token" {
  type      = string
  ephemeral = true
}
output "known" { value = "k" }
output "e" {
  value     = var.token
  ephemeral = true
}
