locals { v = "override" }
