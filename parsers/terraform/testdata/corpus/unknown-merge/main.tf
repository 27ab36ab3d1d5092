resource "terraform_data" "u" { input = { o = { a = 1, b = 2 }, m = tomap({ a = "1" }) } }
locals { u = terraform_data.u.output }
output "all" {
  value = {
    object       = merge(local.u.o, { c = 3 })
    object_over  = merge(local.u.o, { a = 9 })
    map          = merge(local.u.m, { c = "3" })
    known_first  = merge({ c = 3 }, local.u.o)
    values       = merge({ a = terraform_data.u.id }, { b = 2 })
    overridden   = merge({ a = terraform_data.u.id }, { a = 2 })
    lookup       = merge(local.u.m, { c = "3" })["c"]
    null         = merge(null, { a = terraform_data.u.id })
    expanded     = merge([for k in ["x", "y"] : { (k) = terraform_data.u.id }]...)
    tomap        = tomap({ a = terraform_data.u.id, b = "b" })
    keys         = keys({ a = terraform_data.u.id, b = 1 })
    keys_of_map  = keys(tomap({ a = terraform_data.u.id, b = "1" }))
    values_list  = values({ b = terraform_data.u.id, a = 1 })
    zipmap       = zipmap(["a", "b"], [terraform_data.u.id, 2])
    zipmap_u     = zipmap([terraform_data.u.id, "b"], [1, 2])
    transpose    = transpose({ a = [terraform_data.u.id] })
    matchkeys    = matchkeys(["x", "y"], ["a", terraform_data.u.id], ["a"])
  }
}
