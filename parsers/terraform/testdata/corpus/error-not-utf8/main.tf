output "x" { value = "café" }
