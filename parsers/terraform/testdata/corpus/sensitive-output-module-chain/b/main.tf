variable "p" {}
output "p" {
  value     = upper(var.p)
  sensitive = true
}
