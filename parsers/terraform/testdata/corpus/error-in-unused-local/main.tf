locals {
  unused = tonumber("x")
}
output "x" { value = 1 }
