locals { from = "main.tf" }
