variable "v" { ephemeral = true }
output "v" {
  value = var.v
}
