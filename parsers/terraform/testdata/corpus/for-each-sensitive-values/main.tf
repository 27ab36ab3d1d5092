variable "s" {
  default   = "x"
  sensitive = true
}
resource "terraform_data" "a" {
  for_each = { k = var.s }
  input    = each.value
}
