output "x" {
  value = 'a'
}
