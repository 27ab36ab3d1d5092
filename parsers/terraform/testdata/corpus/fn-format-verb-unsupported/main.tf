output "x" {
  value = format("%c", 65)
}
