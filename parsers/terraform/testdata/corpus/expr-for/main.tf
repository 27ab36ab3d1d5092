locals {
  l = ["a", "b", "c"]
  m = { b = 2, a = 1 }
}
output "all" {
  value = {
    list      = [for v in local.l : upper(v)]
    index     = [for i, v in local.l : "${i}${v}"]
    if        = [for v in local.l : v if v != "b"]
    map       = { for k, v in local.m : v => k }
    map_list  = [for k, v in local.m : k]
    map_one   = [for v in local.m : v]
    set       = [for v in toset(["z", "y"]) : v]
    set_two   = [for k, v in toset(["z", "y"]) : "${k}${v}"]
    group     = { for v in ["ax", "ay", "bz"] : substr(v, 0, 1) => v... }
    nested    = [for a in local.l : [for b in local.l : "${a}${b}" if a != b]]
    object    = { for v in local.l : v => { name = v, up = upper(v) } }
    shadow    = [for local_v in local.l : [for local_v in [1] : local_v]]
    num_keys  = { for i, v in local.l : i => v }
    bool_if   = [for v in ["true", "false"] : v if v]
    empty     = [for v in [] : v]
    empty_map = { for v in [] : v => v }
    tuple     = [for v in [1, "a", true] : v]
    null_val  = [for v in [null, 1] : v]
    of_obj    = { for k, v in { a = 1, b = "x" } : k => v }
    string_k  = { for k in ["a"] : "${k}-x" => k }
  }
}
