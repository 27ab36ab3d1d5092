output "x" {
  value = terraform.version
}
