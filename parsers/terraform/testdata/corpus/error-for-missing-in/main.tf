output "a" {
  value = [for v ["a"] : v]
}
