resource "terraform_data" "a" {
  variable "x" {}
}
