output "x" {
  value = var
}
