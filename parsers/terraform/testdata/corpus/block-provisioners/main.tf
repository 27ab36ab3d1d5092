resource "terraform_data" "r" {
  input = "x"
  connection {
    type = "ssh"
    host = self.id
  }
  provisioner "local-exec" {
    when        = destroy
    command     = "echo ${self.input}"
    interpreter = ["sh", "-c"]
    environment = { A = "b" }
    on_failure  = continue
  }
  provisioner "file" {
    source      = "a"
    destination = "/tmp/${self.input}"
    connection { host = "other" }
  }
  provisioner "remote-exec" { inline = ["true"] }
}
output "x" { value = terraform_data.r.input }
