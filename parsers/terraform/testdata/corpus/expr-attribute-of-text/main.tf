locals { s = "x" }
output "x" {
  value = local.s.length
}
