output "x" {
  value = list("a", "b")
}
