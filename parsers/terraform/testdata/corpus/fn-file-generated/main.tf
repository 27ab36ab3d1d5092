# a file whose path is unknown cannot be read
resource "terraform_data" "u" { input = "a.txt" }
output "x" { value = file(terraform_data.u.output) }
output "e" { value = fileexists(terraform_data.u.output) }
output "s" { value = fileset(".", terraform_data.u.output) }
