output "b" { value = 2 }
output "c" {
  value = var.gone
}
