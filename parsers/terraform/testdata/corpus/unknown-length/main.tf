resource "terraform_data" "u" { input = { l = tolist(["a"]), m = tomap({ a = 1 }), t = ["a", "b"], o = { a = 1 } } }
locals { u = terraform_data.u.output }
output "all" {
  value = {
    tuple        = length(local.u.t)
    list         = length(local.u.l)
    map          = length(local.u.m)
    object       = length(local.u.o)
    list_of      = length([terraform_data.u.id, "b"])
    set_one      = length(toset([terraform_data.u.id]))
    set_two      = length(toset([terraform_data.u.id, "b"]))
    set_min      = length(toset([terraform_data.u.id, "b"])) > 0
    set_max      = length(toset([terraform_data.u.id, "b"])) <= 2
    concat       = length(concat([terraform_data.u.id], ["b"]))
    concat_u     = length(concat(local.u.l, ["b"]))
    concat_min   = length(concat(local.u.l, ["b"])) >= 1
    text         = length(terraform_data.u.id)
    keys_object  = keys(local.u.o)
    keys_map     = keys(local.u.m)
    values       = values(local.u.o)
    for_tuple    = [for v in local.u.t : "x"]
    for_list     = [for v in local.u.l : "x"]
    tuple_splat  = length(local.u.t[*])
    list_not_neg = length(local.u.l) >= 0
    merge        = length(merge(local.u.o, { b = 1 }))
    merge_map    = length(merge(local.u.m, { b = 1 }))
    flatten      = length(flatten([[terraform_data.u.id], ["b"]]))
    flatten_u    = length(flatten([local.u.l, ["b"]]))
    distinct     = length(distinct([terraform_data.u.id, "b"]))
    compact      = length(compact([terraform_data.u.id, "b"]))
    slice        = length(slice(local.u.l, 0, 2))
    reverse      = length(reverse(local.u.l))
    chunk        = length(chunklist([terraform_data.u.id, "b", "c"], 2))
    zipmap       = length(zipmap(["a", "b"], [terraform_data.u.id, 1]))
    setproduct   = length(setproduct(["a", "b"], [terraform_data.u.id, 1]))
    range        = length(range(3))
    split        = length(split(",", terraform_data.u.id))
    tolist       = length(tolist([terraform_data.u.id, "b"]))
    sort         = length(sort([terraform_data.u.id, "b"]))
  }
}
