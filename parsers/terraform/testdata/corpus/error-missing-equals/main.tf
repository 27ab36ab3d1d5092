output "x" {
  value 5
}
