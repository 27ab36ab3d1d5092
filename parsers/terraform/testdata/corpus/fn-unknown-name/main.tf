output "x" {
  value = uppercase("a")
}
