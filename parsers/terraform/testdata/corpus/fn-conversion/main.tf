output "all" {
  value = {
    tostring = [tostring(1.50), tostring(true), tostring("x"), tostring(null), tostring(1e20), tostring(-0)]
    tonumber = [tonumber("1.50"), tonumber(null), tonumber(5)]
    tobool   = [tobool("true"), tobool("false"), tobool(null), tobool("1"), tobool("0")]
    tolist   = [tolist(["a", 1]), tolist(toset(["b", "a"])), tolist([])]
    toset    = [toset(["a", 1]), toset([]), toset([[1], [1]])]
    tomap    = [tomap({ x = ["a"], y = [1] })]
    mixed    = [["a", 1], tolist(["a", null])]
    equality = [1 == "1", true == "true", [1] == tolist([1]), tolist([1]) == tolist(["1"]), { a = 1 } == { a = 1 }, tomap({ a = 1 }) == { a = 1 }, null == null, "" == null, [] == [], tolist([]) == [], 1.0 == 1, toset([1]) == toset([1])]
    compare  = [1 < 2, "10" > 9, 1 <= "1"]
  }
}
