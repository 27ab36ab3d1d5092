resource "terraform_data" "u" { input = "x" }
variable "on" { default = true }
output "a" { value = var.on ? { id = terraform_data.u.id, k = 1 } : { id = "none", k = 2 } }
output "b" { value = terraform_data.u.id == "x" ? { id = "a", k = 1 } : { id = "b", k = 1 } }
output "c" { value = (terraform_data.u.id == "x" ? { id = "a", k = 1 } : { id = "b", k = 1 }).k }
output "d" { value = [terraform_data.u.id == "x" ? 1 : 2, 3] }
output "e" { value = terraform_data.u.id == "x" ? [1, 2] : [3, 4] }
output "f" { value = terraform_data.u.id == "x" ? terraform_data.u.id : terraform_data.u.output }
output "g" { value = (terraform_data.u.id == "x" ? null : "a") }
output "h" { value = length(terraform_data.u.id == "x" ? [1, 2] : [3, 4]) }
output "i" { value = terraform_data.u.id != null ? terraform_data.u.id : "none" }
output "j" { value = (terraform_data.u.id == "x" ? tolist([1]) : tolist([])) == [] }
