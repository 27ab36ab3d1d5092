resource "terraform_data" "u" { input = "x" }
output "u" { value = templatefile("t.tftpl", { name = terraform_data.u.id }) }
output "unused" { value = templatefile("k.tftpl", { name = terraform_data.u.id }) }
output "starts" { value = startswith(templatefile("t.tftpl", { name = terraform_data.u.id }), "name=") }
output "missing" { value = fileexists("nothere") }
