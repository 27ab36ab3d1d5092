output "x" {
  value = slice(["a"], 0, 2)
}
