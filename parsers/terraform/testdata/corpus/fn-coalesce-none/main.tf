output "x" {
  value = coalesce(null, "")
}
