variable "s" {
  default   = "hush"
  sensitive = true
}
resource "terraform_data" "u" { input = var.s }
resource "terraform_data" "r" {
  input = {
    out   = terraform_data.u.output
    both  = "${var.s}${terraform_data.u.id}"
    list  = [var.s, terraform_data.u.id]
    input = terraform_data.u.input
    cond  = terraform_data.u.id == "x" ? var.s : "y"
  }
}
output "out" { value = terraform_data.u.output }
output "both" {
  value     = [var.s, terraform_data.u.id]
  sensitive = true
}
