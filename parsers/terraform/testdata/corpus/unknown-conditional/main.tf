resource "terraform_data" "u" { input = true }
locals { b = terraform_data.u.output }
output "all" {
  value = {
    same     = local.b ? "a" : "a"
    text     = local.b ? "a" : "b"
    null_arm = local.b ? "a" : null
    not_null = (local.b ? "a" : "b") == null
    maybe    = (local.b ? "a" : null) == null
    number   = (local.b ? 5 : 10) > 1
    number2  = (local.b ? 5 : 10) > 7
    prefix   = startswith(local.b ? "ab1" : "ab2", "ab")
    known    = true ? "a" : terraform_data.u.id
    known2   = false ? terraform_data.u.id : "b"
    list     = local.b ? ["a"] : ["b"]
    list_len = length(local.b ? ["a", "x"] : ["b"])
    list_eq  = length(local.b ? tolist(["a"]) : tolist(["b"]))
    list_any = length(local.b ? tolist(["a"]) : tolist([])) <= 1
    list_nil = (local.b ? tolist(["a"]) : tolist([])) == null
    object   = local.b ? { a = 1, b = 2 } : { a = 1, b = 3 }
    number_t = local.b ? 1 : "x"
  }
}
