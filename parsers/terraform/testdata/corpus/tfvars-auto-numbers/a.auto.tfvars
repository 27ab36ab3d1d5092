w = "lower"
