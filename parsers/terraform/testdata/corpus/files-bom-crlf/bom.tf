locals { bom = "read" }
