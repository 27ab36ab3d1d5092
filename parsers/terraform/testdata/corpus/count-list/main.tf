variable "l" { default = ["a"] }
resource "terraform_data" "a" {
  count = var.l
}
