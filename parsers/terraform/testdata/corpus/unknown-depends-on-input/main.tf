# input is known even if output is not
resource "terraform_data" "a" {
  input            = "v1"
  triggers_replace = { v = 1 }
}
resource "terraform_data" "b" {
  input      = terraform_data.a.input
  depends_on = [terraform_data.a]
}
resource "terraform_data" "c" { input = terraform_data.a.output }
output "b" { value = [terraform_data.b.input, terraform_data.b.triggers_replace, terraform_data.a.triggers_replace.v] }
