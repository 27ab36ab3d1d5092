resource "terraform_data" "u" {}
locals { id = terraform_data.u.id }
output "all" {
  value = {
    differ = { a = local.id, b = 1, c = local.id } == { a = "x", b = 2, c = "y" }
    not    = { a = local.id, b = 1, c = local.id } != { a = "x", b = 2, c = "y" }
    open   = { a = local.id, b = 1 } == { a = "x", b = 1 }
    map    = tomap({ a = local.id, b = "1" }) == tomap({ a = "x", b = "2" })
    nested = [{ a = local.id, b = 1 }] == [{ a = "x", b = 2 }]
  }
}
