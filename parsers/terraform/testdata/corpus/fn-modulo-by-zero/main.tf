output "x" {
  value = 5 % 0
}
