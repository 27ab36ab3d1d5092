b = "one"
c = "one"
d = "one"
