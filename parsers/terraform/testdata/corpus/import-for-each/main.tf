locals { ids = { a = "1", b = "2" } }
import {
  for_each = local.ids
  to       = terraform_data.r[each.key]
  id       = each.value
}
resource "terraform_data" "r" {
  for_each = local.ids
  input    = each.key
}
output "keys" { value = keys(terraform_data.r) }
