output "x" {
  value = file("data")
}
