resource "terraform_data" "u" { input = { t = ["a", 2], l = tolist(["a"]), m = tomap({ k = "v" }), o = { k = "v" }, s = "str" } }
resource "terraform_data" "n" { input = 0 }
locals {
  u = terraform_data.u.output
  n = terraform_data.n.output
}
output "all" {
  value = {
    tuple       = local.u.t[0]
    list        = local.u.l[0]
    list_legacy = local.u.l.0
    list_null   = local.u.l[0] == null
    map         = local.u.m["k"]
    map_attr    = local.u.m.k
    object      = local.u.o["k"]
    known_by_u  = ["a", "b"][local.n]
    known_map_u = { a = 1 }[terraform_data.u.id]
    mixed_by_u  = ["a", 1][local.n]
    lookup_u    = lookup({ a = 1 }, terraform_data.u.id, 0)
    lookup_in_u = lookup(local.u.m, "z", "d")
    lookup_obj  = lookup(local.u.o, "z", "d")
    lookup_obj2 = lookup(local.u.o, "k", "d")
    element_u   = element(["a", "b"], local.n)
    element_in  = element(local.u.l, 0)
    element_tup = element(local.u.t, 1)
    one_u       = one(local.u.l)
    one_tuple   = one([terraform_data.u.id])
    list_of_u   = [terraform_data.u.id, "b"][1]
    map_of_u    = { a = terraform_data.u.id, b = "b" }.b
    slice       = slice(["a", terraform_data.u.id, "c"], 1, 3)
    first_of    = [for v in ["a", terraform_data.u.id] : v][0]
  }
}
