variable "l" {
  type    = list(string)
  default = ["a"]
}
resource "terraform_data" "a" {
  input    = each.key
  for_each = var.l
}
