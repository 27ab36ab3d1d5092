output "x" {
  value = range(0, 5, 0)
}
