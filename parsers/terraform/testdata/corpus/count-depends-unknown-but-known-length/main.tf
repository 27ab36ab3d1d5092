resource "terraform_data" "a" {
  count = 3
  input = "x"
}
resource "terraform_data" "b" {
  count = length([for a in terraform_data.a : a.id if a.input == "x"])
  input = terraform_data.a[count.index].id
}
resource "terraform_data" "c" {
  for_each = { for i, a in terraform_data.a : i => a.id }
  input    = each.value
}
