output "x" {
  value = <<-EOT
    line one
    line two ${var.gone}
    line three
  EOT
}
