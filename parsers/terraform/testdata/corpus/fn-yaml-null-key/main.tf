output "x" {
  value = yamldecode("null: n")
}
