output "x" {
  value = max({ a = 1 }...)
}
