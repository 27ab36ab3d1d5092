b = "file wins"
