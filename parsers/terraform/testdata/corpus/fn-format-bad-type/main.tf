output "x" {
  value = format("%d", "a")
}
