locals { t = [[1]] }
output "x" {
  value = local.t.0.0
}
