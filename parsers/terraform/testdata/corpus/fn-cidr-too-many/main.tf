output "x" {
  value = cidrsubnet("10.0.0.0/24", 4, 16)
}
