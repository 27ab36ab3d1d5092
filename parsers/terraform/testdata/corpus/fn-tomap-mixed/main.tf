output "x" {
  value = tomap({ a = 1, b = ["x"] })
}
