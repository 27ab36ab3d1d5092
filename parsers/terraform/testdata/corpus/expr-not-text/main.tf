output "x" {
  value = !"yes"
}
