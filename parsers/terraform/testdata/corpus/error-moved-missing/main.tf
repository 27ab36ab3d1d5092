moved {
  from = terraform_data.a
}
output "x" { value = 1 }
