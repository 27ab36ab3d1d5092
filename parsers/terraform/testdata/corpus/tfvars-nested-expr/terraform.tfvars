a = { b = 1 + 2, c = true ? "x" : "y", d = [for i in [1, 2] : i * 2], e = "t${1}" }
