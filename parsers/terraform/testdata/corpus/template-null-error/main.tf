locals { n = null }
output "x" {
  value = "a ${local.n}"
}
