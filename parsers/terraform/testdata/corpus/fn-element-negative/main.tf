output "x" {
  value = element(["a", "b", "c"], -1)
}
