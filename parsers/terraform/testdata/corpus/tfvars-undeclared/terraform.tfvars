a    = "x"
nope = "y"
