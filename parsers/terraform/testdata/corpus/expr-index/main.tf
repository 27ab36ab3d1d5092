locals {
  t = [1, "two", [3]]
  l = tolist(["a", "b"])
  o = { a = { "b-c" = 1, "0" = "zero" }, "1" = "one" }
  m = tomap({ k = "v", "0" = "z" })
}
output "all" {
  value = {
    tuple    = [local.t[0], local.t["1"], local.t[2][0], local.t.1, local.t[1 + 0]]
    list     = [local.l[0], local.l["1"], local.l.1, local.l[length(local.l) - 1]]
    object   = [local.o["a"]["b-c"], local.o.a.b-c, local.o["1"], local.o[1], local.o.a["0"]]
    map      = [local.m.k, local.m["k"], local.m[0]]
    paren    = ([1, 2])[1]
    literal  = { a = [1] }.a[0]
    dynamic  = local.o[keys(local.o)[0]]
    string_k = local.o["${"a"}"]["b-c"]
    func     = split(",", "a,b")[1]
  }
}
