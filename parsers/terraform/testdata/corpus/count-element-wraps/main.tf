resource "terraform_data" "a" {
  count = 4
  input = element(["x", "y", "z"], count.index)
}
