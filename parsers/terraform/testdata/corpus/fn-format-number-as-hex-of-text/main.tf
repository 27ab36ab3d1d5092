output "x" {
  value = format("%x", "hi")
}
