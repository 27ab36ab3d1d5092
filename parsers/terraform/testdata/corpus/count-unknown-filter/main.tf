resource "terraform_data" "a" {
  count = 3
}
resource "terraform_data" "b" {
  count = length([for a in terraform_data.a : a.id if a.id != ""])
}
