variable "s" {
  default   = "hush"
  sensitive = true
}
output "plain" { value = "p" }
output "secret" {
  value     = var.s
  sensitive = true
}
output "declared" {
  value     = "not marked itself"
  sensitive = true
}
