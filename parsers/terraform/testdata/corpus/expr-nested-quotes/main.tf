locals { m = { "a\"b" = 1, "c.d" = { "e/f" = 2 } } }
output "all" { value = ["${local.m["a\"b"]}", "${"${local.m["c.d"]["e/f"]}!"}", "${join(", ", [for k, v in { a = "x" } : "${k}=\"${v}\""])}"] }
