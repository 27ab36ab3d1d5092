output "secret" {
  value     = sensitive("s")
  sensitive = true
}
output "declared" {
  value     = "d"
  sensitive = true
}
