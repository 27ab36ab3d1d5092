output "o-o" { value = 2 }
