output "x" {
  value = signum(0.5)
}
