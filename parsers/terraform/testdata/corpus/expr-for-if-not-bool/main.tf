output "x" {
  value = [for v in ["a"] : v if v]
}
