variable "on" { default = false }
resource "terraform_data" "a" {
  for_each = var.on ? { a = 1 } : {}
  input    = each.value
}
resource "terraform_data" "b" {
  for_each = { for k, v in { x = true, y = false, z = true } : k => v if v }
  input    = each.key
}
