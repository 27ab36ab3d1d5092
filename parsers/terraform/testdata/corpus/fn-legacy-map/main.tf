output "x" {
  value = map("a", 1)
}
