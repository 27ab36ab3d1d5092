resource "terraform_data" "a" {}
moved {
  from = module.m
  to   = terraform_data.a
}
