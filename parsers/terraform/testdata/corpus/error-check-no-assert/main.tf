check "c" {
}
output "x" { value = 1 }
