e = "c.auto.tfvars"
