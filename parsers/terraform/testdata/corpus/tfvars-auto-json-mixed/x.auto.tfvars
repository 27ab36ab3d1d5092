w = "x hcl"
