variable "n" { default = 3 }
output "x" {
  value      = var.n
  depends_on = [terraform_data.r]
  precondition {
    condition     = var.n > 2
    error_message = "small"
  }
}
resource "terraform_data" "r" { input = var.n }
