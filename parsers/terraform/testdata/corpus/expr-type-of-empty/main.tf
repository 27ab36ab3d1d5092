resource "terraform_data" "r" {
  input = [[], {}, "", toset([]), tolist([]), tomap({})]
}
