import {
  to = terraform_data.nope
  id = "x"
}
output "x" { value = 1 }
