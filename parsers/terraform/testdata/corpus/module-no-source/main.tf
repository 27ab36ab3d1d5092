module "m" {
  count = 1
}
