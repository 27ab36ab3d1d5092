output "all" {
  value = [
    toset(["10", "9", "a", "B", "b", "", "é", "z"]),
    toset([10, 9, 2, -1, 0.5, 100]),
    toset([true, false]),
    toset([["b"], ["a"], ["a", "b"]]),
    toset([{ a = 2 }, { a = 1 }]),
    [for v in toset(["y", "x"]) : v],
    sort(["é", "e", "f", "É"]),
    keys({ "é" = 1, e = 2, f = 3 }),
    [for k, v in { b = 1, a = 2, "10" = 3, "9" = 4, "B" = 5 } : k],
    values({ "2" = "two", "10" = "ten" }),
    distinct(["b", "a"]),
    setsubtract(["c", "b", "a"], ["b"]),
    flatten([toset(["d", "c"])]),
  ]
}
