output "x" {
  value = ["a"][0.5]
}
