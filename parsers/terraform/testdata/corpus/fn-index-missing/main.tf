output "x" {
  value = index(["a"], "b")
}
