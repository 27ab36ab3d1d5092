locals { l = ["a"] }
resource "terraform_data" "r" {
  for_each = [
    for x in local.l :
    x
  ]
}
