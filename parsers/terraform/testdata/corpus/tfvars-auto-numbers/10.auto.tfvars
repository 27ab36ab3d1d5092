v = "ten"
