v = "nine"
