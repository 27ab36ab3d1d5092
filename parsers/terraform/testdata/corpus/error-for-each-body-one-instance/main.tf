resource "terraform_data" "a" {
  for_each = { ok = "1", bad = "x" }
  input    = tonumber(each.value)
}
