# the body of a resource without instances is not evaluated, but its references are checked
resource "terraform_data" "a" {
  count = 0
  input = tonumber("x")
}
output "x" { value = 1 }
