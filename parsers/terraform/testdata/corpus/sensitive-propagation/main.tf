variable "s" {
  default   = "hush"
  sensitive = true
}
variable "o" {
  sensitive = true
  default   = { user = "u", pass = "p", n = 3, l = ["a", "b"] }
}
resource "terraform_data" "r" {
  input = {
    plain    = "x"
    direct   = var.s
    template = "a-${var.s}"
    upper    = upper(var.s)
    length   = length(var.s)
    eq       = var.s == "hush"
    attr     = var.o.user
    list     = var.o.l
    element  = var.o.l[0]
    for      = [for v in var.o.l : v]
    cond     = var.o.n > 2 ? "big" : "small"
    in_list  = ["known", var.s]
    in_map   = { k = var.s }
    json     = jsonencode({ a = var.s })
    non      = nonsensitive(var.s)
    marked   = sensitive("m")
    is       = issensitive(var.s)
    isnt     = issensitive("x")
    try      = try(var.s, "y")
    can      = can(var.s)
    coalesce = coalesce(var.s, "y")
    keys     = keys({ a = var.s })
    merged   = merge({ a = 1 }, { b = var.s })
    tolist   = tolist(["a", var.s])
    toset    = toset(["a", var.s])
    null     = var.s == null
    splat    = var.o.l[*]
  }
}
