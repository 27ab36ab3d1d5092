module "m" {
  count = 2
  n     = count.index
}
