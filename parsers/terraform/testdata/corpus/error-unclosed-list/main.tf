output "x" {
  value = [1, 2
}
output "y" { value = 1 }
