variable "v" {
  default   = "hush"
  sensitive = true
}
output "secret" { value = var.v }
