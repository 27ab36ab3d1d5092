output "v" { value = file("${path.module}/data.txt") }
