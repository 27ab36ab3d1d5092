output "x" {
  value = upper(null)
}
