output "a" { value = "hidden" }
