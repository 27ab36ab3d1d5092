output "x" { value = "a" }
