v = "never"
