output "x" {
  value = <<-EOT
    a
    ${upper("x", "y")}
  EOT
}
