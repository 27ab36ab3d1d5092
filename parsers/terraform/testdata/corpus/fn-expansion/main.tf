locals { lists = [["a"], ["b", "c"]] }
output "all" {
  value = [concat(local.lists...), max([1, 5, 3]...), merge([{ a = 1 }, { b = 2 }]...), format("%s%s", ["x", "y"]...), setunion([["a"], ["b"]]...), concat([], local.lists...), min(4, toset([9, 2])...)]
}
