locals {
  l = [{ a = 1, b = { c = "x" }, l = [1, 2] }, { a = 2, b = { c = "y" }, l = [3] }]
  s = { a = "single" }
  n = null
}
output "all" {
  value = {
    attr        = local.l[*].a
    deep        = local.l[*].b.c
    legacy      = local.l.*.a
    index       = local.l[*].l[0]
    legacy_ix   = local.l.*.l[0]
    single      = local.s[*].a
    single_self = local.s[*]
    null        = local.n[*]
    null_attr   = local.n[*].a
    text        = "x"[*]
    number      = 5[*]
    empty       = [][*].a
    nested      = [[1, 2], [3]][*][0]
    set         = toset(["b", "a"])[*]
    map         = { a = { v = 1 } }[*].a.v
    tuple       = [1, "a"][*]
    twice       = [[{ a = 1 }], [{ a = 2 }]][*][*].a
    len         = length(local.l[*])
    func        = upper("a")[*]
    null_tuple  = length(null[*])
  }
}
