a = <<X
line
X
b = "two"
