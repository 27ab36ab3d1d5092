locals { k = "key" }
output "all" {
  value = {
    plain       = { a = 1, b : 2 }
    quoted      = { "a b" = 1, "${local.k}" = 2 }
    computed    = { (local.k) = 1, "x-${local.k}" = 2 }
    bare_is_key = { k = 1 }
    newline = {
      a = 1
      b = 2, c = 3
    }
    trailing = [1, 2, ]
    number_k = { 5 = "x" }
    nested   = { a = { b = { c = null } } }
    dup_last = { a = 1, a = 2 }
  }
}
