resource "terraform_data" "a" {
  input = "x"
  provisioner "local-exec" {
    command = "echo ${self.input} ${self.id}"
  }
  connection {
    type = "ssh"
    host = self.output
  }
}
