variable "token" {
  type      = string
  default   = "t"
  ephemeral = true
}
resource "terraform_data" "r" {
  input = "x-${var.token}"
}
