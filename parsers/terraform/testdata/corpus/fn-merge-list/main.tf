output "x" {
  value = merge({ a = 1 }, ["b"])
}
