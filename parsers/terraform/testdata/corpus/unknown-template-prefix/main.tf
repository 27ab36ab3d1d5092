resource "terraform_data" "u" { input = "x" }
locals { s = "ab-${terraform_data.u.id}" }
output "all" {
  value = {
    whole        = local.s
    starts       = startswith(local.s, "ab")
    starts_exact = startswith(local.s, "ab-")
    starts_no    = startswith(local.s, "xy")
    starts_more  = startswith(local.s, "ab-c")
    ends         = endswith(local.s, "z")
    is_null      = local.s == null
    eq           = local.s == "ab-1"
    eq_other     = local.s == "zz-1"
    ne_other     = local.s != "zz-1"
    empty        = local.s == ""
    length       = length(local.s)
    suffix       = startswith("${terraform_data.u.id}-ab", "ab")
    combining    = startswith("abe${terraform_data.u.id}", "abe")
    join         = startswith(join("-", ["p", terraform_data.u.id]), "p-")
    format       = startswith(format("pre-%s", terraform_data.u.id), "pre-")
    nested       = startswith("x${local.s}", "xab")
  }
}
