variable "m" {
  default   = { a = 1, b = 2 }
  sensitive = true
}
resource "terraform_data" "r" {
  for_each = nonsensitive(toset(keys(var.m)))
  input    = var.m[each.key]
}
