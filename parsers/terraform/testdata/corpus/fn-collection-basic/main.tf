output "all" {
  value = {
    length     = [length([]), length({ a = 1 }), length(toset(["a", "a"])), length([null])]
    concat     = concat(["a"], [1, true], [])
    contains   = [contains(["a", "1"], 1), contains([1, 2], "2"), contains(toset(["a"]), "a"), contains([], "x")]
    compact    = compact(["a", "", "b", null])
    distinct   = [distinct(["b", "a", "b"]), distinct([1, "1"]), distinct([[1], [1], [2]])]
    flatten    = [flatten([["a", ["b"]], [], "c", [[["d"]]]]), flatten([toset(["y", "x"]), [1]]), flatten([{ a = [1] }])]
    index      = [index(["a", "b"], "b"), index([1, 2], 2)]
    element    = [element(["a", "b"], 5), element(["a", "b"], 0), element(["a", 1], 1)]
    reverse    = [reverse([1, 2, "c"]), reverse([])]
    slice      = [slice(["a", "b", "c"], 0, 2), slice(["a"], 1, 1), slice([1, "b", true], 1, 3)]
    sort       = [sort(["b", "a", "10", "9", "B", "é", "_"]), sort([3, 10, 2])]
    chunklist  = [chunklist([1, 2, 3], 2), chunklist([1, 2], 0), chunklist([], 2)]
    range      = [range(3), range(1, 4), range(0, 10, 3), range(3, 0), range(5, 0, -2), range(0), range(0.5, 2, 0.5)]
    one        = [one([]), one(["a"]), one(toset([1]))]
    coalesce   = [coalesce(null, "", "a"), coalesce(1, "b"), coalesce(null, false), coalesce([null, "x"]...)]
    coalesceli = [coalescelist([], ["a"]), coalescelist([1], []), coalescelist(["x"])]
    alltrue    = [alltrue([]), alltrue([true, "true"]), alltrue([true, false]), anytrue([]), anytrue([false, true])]
    setproduct = [setproduct(["a", "b"], [1, 2]), setproduct(toset(["b", "a"]), toset(["x"])), setproduct(["a"], [])]
    sets       = [setunion(["b"], ["a"]), setintersection(["a", "b"], ["b", "c"]), setsubtract(["a", "b"], ["b"]), setunion([1], ["2"])]
    toset      = toset(["c", "a", "b", "a"])
    matchkeys  = matchkeys(["i-1", "i-2", "i-3"], ["us", "eu", "us"], ["us"])
  }
}
