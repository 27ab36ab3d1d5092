module "m" {
  source = "./m"
  t      = tolist(["1", "2"])
}
