resource "terraform_data" "r" {
  input = 1
  lifecycle {
    create_before_destroy = true
    precondition {
      condition     = terraform.workspace != ""
      error_message = "Never."
    }
  }
  provisioner "local-exec" { command = "base" }
}
