variable "v" { type = string }
resource "terraform_data" "r" {
  for_each = toset(["a"])
  input = {
    ok  = each.key
    bad = "x-${var.v}"
  }
}
