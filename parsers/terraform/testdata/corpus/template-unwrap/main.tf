# one interpolation alone keeps its type; anything beside it makes text
locals {
  n = 5
  l = ["a"]
}
output "all" {
  value = {
    number  = "${local.n}"
    list    = "${local.l}"
    bool    = "${true}"
    object  = "${{ a = 1 }}"
    text    = "${local.n} "
    null    = "${null}"
    float   = "${1.0}|${1.50}|${1e3}|${0.1 + 0.2}|${1 / 3 * 3}"
    big     = "${12345678901234567890123}|${0.000000001}|${1e21}|${1e-7}"
    boolean = "${true}!"
  }
}
