output "x" {
  value = ["a"]["k"]
}
