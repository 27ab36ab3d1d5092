terraform {
  required_providers {
    terraform = { source = "not a source" }
  }
}
output "x" { value = 1 }
