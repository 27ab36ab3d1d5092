resource "terraform_data" "u" { input = { a = 1, l = tolist([1]) } }
locals { u = terraform_data.u }
output "all" {
  value = {
    try_u        = try(local.u.id, "fallback")
    try_attr     = try(local.u.output.a, "fallback")
    try_none     = try(local.u.output.nope, "fallback")
    try_index    = try(local.u.output.l[3], "fallback")
    can_u        = can(local.u.id)
    can_attr     = can(local.u.output.a)
    can_none     = can(local.u.output.nope)
    can_index    = can(local.u.output.l[3])
    can_num      = can(tonumber(local.u.id))
    try_num      = try(tonumber(local.u.id), 0)
    try_known    = try("known", local.u.id)
    try_second   = try(local.nope.a, local.u.id)
    try_tuple    = try([local.u.id], [])
    try_partial  = try({ a = local.u.id, b = 1 }, {})
    can_partial  = can({ a = local.u.id, b = 1 })
    try_tuple_ix = try([local.u.id, "b"][1], "c")
    try_out_ix   = try([local.u.id, "b"][2], "c")
    try_json     = try(jsondecode(local.u.id).a, "x")
  }
}
locals { nope = {} }
