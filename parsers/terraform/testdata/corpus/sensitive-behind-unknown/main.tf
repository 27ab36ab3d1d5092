resource "terraform_data" "u" { input = true }
locals {
  open   = terraform_data.u.output
  secret = sensitive(true)
}
resource "terraform_data" "r" {
  input = {
    left    = local.secret || local.open
    right   = local.open || local.secret
    and     = local.open && local.secret
    compare = local.open == local.secret
  }
}
