resource "terraform_data" "a" {
  input = "x"
  lifecycle {
    create_before_destroy = true
    prevent_destroy       = true
    ignore_changes        = all
    replace_triggered_by  = [terraform_data.b, terraform_data.b.input]
    precondition {
      condition     = terraform_data.b.input == "y"
      error_message = "Never."
    }
    postcondition {
      condition     = self.input == "x" && self.id != null
      error_message = "Never."
    }
  }
}
resource "terraform_data" "b" {
  input = "y"
  lifecycle { ignore_changes = [input, triggers_replace["k"]] }
}
