output "x" {
  value = index([1, 2], "2")
}
