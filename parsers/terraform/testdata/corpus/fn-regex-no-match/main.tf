output "x" {
  value = regex("z", "abc")
}
