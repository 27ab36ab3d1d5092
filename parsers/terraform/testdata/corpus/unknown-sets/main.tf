resource "terraform_data" "u" { input = toset(["a", "b"]) }
locals { s = toset(["a", terraform_data.u.id]) }
output "all" {
  value = {
    set        = local.s
    output     = terraform_data.u.output
    contains   = contains(local.s, "a")
    contains_u = contains(local.s, "z")
    tolist     = tolist(local.s)
    union      = setunion(local.s, ["c"])
    inter      = setintersection(["a"], local.s)
    subtract   = setsubtract(["a", "z"], local.s)
    subtract2  = setsubtract(local.s, ["a"])
    product    = setproduct(["x"], local.s)
    list_has   = contains(["a", terraform_data.u.id], "a")
    list_hasnt = contains(["a", terraform_data.u.id], "z")
    sort       = sort(local.s)
    join       = join(",", local.s)
    for        = [for v in local.s : upper(v)]
    nested     = toset([{ a = terraform_data.u.id, b = 1 }])
  }
}
