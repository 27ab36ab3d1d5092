locals { s = "text" }
output "x" {
  value = length(5)
}
