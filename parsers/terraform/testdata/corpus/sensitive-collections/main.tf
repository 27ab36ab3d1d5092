variable "s" {
  default   = "hush"
  sensitive = true
}
resource "terraform_data" "r" {
  input = {
    concat   = concat(["a"], [var.s])
    flatten  = flatten([["a"], [var.s]])
    join     = join(",", ["a", var.s])
    lookup   = lookup({ a = var.s, b = 1 }, "b", 0)
    lookup_s = lookup({ a = var.s }, "a", 0)
    index_k  = { hush = 1 }[var.s]
    element  = element(["a", var.s], 0)
    values   = values({ a = var.s, b = "b" })
    zipmap   = zipmap(["a", "b"], [var.s, "b"])
    length   = length([var.s])
    contains = contains(["a", var.s], "a")
    reverse  = reverse(["a", var.s])
    for_if   = [for v in ["a", var.s] : v if v != "a"]
    for_map  = { for k, v in { a = var.s, b = "b" } : k => v }
    setunion = setunion(["a"], [var.s])
    distinct = distinct(["a", var.s])
    format   = formatlist("%s-x", ["a", var.s])
    slice    = slice(["a", var.s], 0, 1)
    object   = { a = { b = var.s, c = "open" } }
    one      = one([var.s])
    try      = try({ a = var.s }.b, "none")
  }
}
