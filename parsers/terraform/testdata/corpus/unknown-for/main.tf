resource "terraform_data" "u" { input = { l = tolist(["a"]), t = ["a", "b"], m = tomap({ k = "v" }), o = { x = 1, y = 2 }, s = toset(["a"]) } }
locals { u = terraform_data.u.output }
output "all" {
  value = {
    list        = [for v in local.u.l : v]
    tuple       = [for i, v in local.u.t : i]
    tuple_map   = { for i, v in local.u.t : "k${i}" => v }
    map         = { for k, v in local.u.m : k => v }
    object      = { for k, v in local.u.o : k => v }
    object_keys = [for k, v in local.u.o : k]
    set         = [for v in local.u.s : v]
    if_unknown  = [for v in ["a", "b"] : v if v == terraform_data.u.id]
    if_map      = { for v in ["a", "b"] : v => 1 if v == terraform_data.u.id }
    key_unknown = { for v in ["a"] : terraform_data.u.id => v }
    val_unknown = { for v in ["a"] : v => terraform_data.u.id }
    group       = { for v in ["a", "b"] : "k" => terraform_data.u.id... }
    group_u     = { for v in ["a", "b"] : terraform_data.u.id => v... }
    list_null   = [for v in local.u.l : v] == null
    object_key  = { (terraform_data.u.id) = 1, known = 2 }
  }
}
