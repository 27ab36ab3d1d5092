terraform {
  required_providers {}
}
terraform {
  required_providers {}
}
output "x" { value = 1 }
