x = 1
a = ["one"]
