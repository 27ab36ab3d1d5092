module "m" {
  source = "./m"
  o = {
    a = 1
  }
}
