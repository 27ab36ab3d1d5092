terraform {
  required_version = "abc"
}
output "x" { value = 1 }
