w = "upper"
