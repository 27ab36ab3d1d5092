module "m" {
  source = "./m"
  v      = null
}
