output "x" {
  value = base64decode("!!!")
}
