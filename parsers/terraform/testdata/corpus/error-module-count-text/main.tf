module "m" {
  source = "./m"
  count  = "many"
}
