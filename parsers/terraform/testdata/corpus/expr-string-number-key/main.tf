locals { m = { 1 = "a", 2 = "b" } }
output "all" { value = [local.m[1], local.m["2"], lookup(local.m, 1, "z"), [for k in keys(local.m) : k + 1], contains(keys(local.m), 1)] }
