resource "terraform_data" "a" {
  for_each = { x = ["p", "q"], y = ["r"] }
  input    = { for i, v in each.value : "${each.key}${i}" => v }
}
resource "terraform_data" "b" {
  for_each = { for p in flatten([for k, v in terraform_data.a : [for kk, vv in v.input : { k = kk, v = vv }]]) : p.k => p.v }
  input    = [each.key, each.value]
}
