output "x" {
  value = rsadecrypt("eA==", "not a key")
}
