output "x" { sensitive = true }
