resource "terraform_data" "a" {
  input            = [for i in range(3) : { n = i }]
  triggers_replace = { at = timestamp(), fixed = "x" }
}
output "n" { value = terraform_data.a.input[*].n }
output "t" { value = terraform_data.a.triggers_replace.fixed }
