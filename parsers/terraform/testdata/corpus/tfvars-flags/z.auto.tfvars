a = "auto"
b = "auto"
c = "auto"
