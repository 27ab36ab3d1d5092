resource "terraform_data" "u" { input = 5 }
locals { n = terraform_data.u.output }
output "all" {
  value = {
    bound   = length("abc-${terraform_data.u.id}") > 2
    cond_n  = (local.n > 0 ? 3 : 7) >= 3
    cond_up = (local.n > 0 ? 3 : 7) > 7
    cond_eq = (local.n > 0 ? 3 : 7) == 5
    cond_in = (local.n > 0 ? 3 : 7) == 9
    list_b  = length(local.n > 0 ? tolist(["a"]) : tolist(["a", "b"])) < 3
    list_c  = length(local.n > 0 ? tolist(["a"]) : tolist(["a", "b"])) == 3
    set_b   = length(toset(["a", terraform_data.u.id])) == 0
    nested  = length(local.n > 0 ? { a = 1 } : { a = 2 })
    keys    = keys(local.n > 0 ? { a = 1 } : { a = 2 })
    attr    = (local.n > 0 ? { a = 1, b = 2 } : { a = 1, b = 3 }).a
    tuple   = (local.n > 0 ? [1, 2] : [1, 3])[0]
    map     = (local.n > 0 ? tomap({ a = 1 }) : tomap({ a = 1 }))["a"]
    text    = "${local.n > 0 ? "x" : "y"}-z"
    pre     = startswith("${local.n > 0 ? "xa" : "xb"}-z", "x")
    splat   = (local.n > 0 ? [{ a = 1 }] : [{ a = 2 }])[*].a
  }
}
