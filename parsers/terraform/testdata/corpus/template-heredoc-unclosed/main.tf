output "x" {
  value = <<EOT
never closed
}
