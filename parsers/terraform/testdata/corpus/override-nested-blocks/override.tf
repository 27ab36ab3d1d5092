resource "terraform_data" "r" {
  triggers_replace = ["t"]
  lifecycle { ignore_changes = [input] }
  provisioner "local-exec" { command = "override" }
}
