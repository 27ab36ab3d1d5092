terraform {
  nope {}
}
output "x" { value = 1 }
