f = "not loaded by itself"
