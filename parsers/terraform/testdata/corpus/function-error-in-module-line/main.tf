module "m" {
  source = "./m"
  l      = []
}
