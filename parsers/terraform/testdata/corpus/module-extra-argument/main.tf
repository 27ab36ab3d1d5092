module "m" {
  source = "./m"
  a      = 1
  nope   = 2
}
