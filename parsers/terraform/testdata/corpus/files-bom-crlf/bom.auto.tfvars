a = "from a file with a mark"
