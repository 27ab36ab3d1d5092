locals { m = { a = 1 } }
output "x" {
  value = local.m["b"]
}
