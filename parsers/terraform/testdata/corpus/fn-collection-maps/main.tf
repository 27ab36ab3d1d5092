output "all" {
  value = {
    keys      = [keys({ b = 1, a = 2 }), keys({}), keys(tomap({ z = 1, y = 2 }))]
    values    = [values({ b = 1, a = "two" }), values({})]
    merge     = [merge({ a = 1 }, { a = "two", b = [1] }), merge(), merge({}, null), merge(tomap({ a = "1" }), { b = 2 }), merge({ a = { x = 1 } }, { a = { y = 2 } })]
    lookup    = [lookup({ a = 1 }, "a", 2), lookup({ a = 1 }, "b", 2), lookup(tomap({ a = "x" }), "z", "d"), lookup({ a = 1, b = "x" }, "b", 5)]
    zipmap    = [zipmap(["a", "b"], [1, "x"]), zipmap([], []), zipmap(["a", "a"], [1, 2])]
    transpose = transpose({ a = ["x", "y"], b = ["y"] })
    tomap     = [tomap({ a = 1, b = "x" }), tomap({})]
    nested    = { for k, v in merge({ a = { n = 1 } }, { b = { n = 2 } }) : k => v.n }
    index     = { a = 1, "b c" = 2 }["b c"]
    key_types = { 1 = "one", true = "t", "1.5" = "x" }
    dup       = { a = 1, "a" = 2 }
    paren     = { ("x${1}") = 1 }
    colon     = { a : 1, b = 2 }
  }
}
