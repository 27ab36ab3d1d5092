module "m" {
  source   = "./m"
  for_each = toset(["a", "b"])
  n        = each.key
}
