output "x" {
  value = 1 && true
}
