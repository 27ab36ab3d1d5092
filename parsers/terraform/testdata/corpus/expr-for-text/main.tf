output "x" {
  value = [for v in "abc" : v]
}
