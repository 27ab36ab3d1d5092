resource "terraform_data" "u" { input = "x" }
resource "terraform_data" "r" {
  input = {
    known   = "k"
    unknown = terraform_data.u.id
    list    = ["a", terraform_data.u.id, { deep = [terraform_data.u.output] }]
    map     = { (terraform_data.u.input) = terraform_data.u.id }
  }
  triggers_replace = [terraform_data.u.id, "k"]
}
output "known" { value = terraform_data.r.input.known }
output "deep" { value = terraform_data.r.input.list[2] }
output "output" { value = terraform_data.r.output }
output "output_known" { value = terraform_data.r.output.known }
output "triggers" { value = terraform_data.r.triggers_replace }
