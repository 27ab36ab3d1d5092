variable "n" {
  default   = 2
  sensitive = true
}
resource "terraform_data" "r" {
  count = var.n
  input = count.index
}
