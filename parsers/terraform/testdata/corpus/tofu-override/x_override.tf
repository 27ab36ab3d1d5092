locals { from = "x_override.tf" }
