module "m" {
  source   = "./m"
  for_each = { ok = "1", bad = "x" }
  v        = each.value
}
