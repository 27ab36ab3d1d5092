output "x" {
  value = { for v in [null] : v => 1 }
}
