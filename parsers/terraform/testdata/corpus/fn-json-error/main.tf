output "x" {
  value = jsondecode("{a:1}")
}
