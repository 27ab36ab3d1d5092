output "x" {
  value = yamldecode("a: [1\n")
}
