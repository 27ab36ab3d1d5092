locals { n = 0 }
output "x" {
  value = (5 / local.n) > 3
}
