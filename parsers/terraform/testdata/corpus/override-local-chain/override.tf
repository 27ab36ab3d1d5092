locals { a = "over" }
