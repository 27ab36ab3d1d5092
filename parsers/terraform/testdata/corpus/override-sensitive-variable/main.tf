variable "v" { default = "s" }
output "v" {
  value     = var.v
  sensitive = true
}
