output "b" { value = 1 }
output "a" { value = null }
output "c" { value = [] }
