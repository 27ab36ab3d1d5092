resource "terraform_data" "r" {
  count = (
    true
    ? -1
    : 2
  )
}
