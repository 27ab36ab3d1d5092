module "m" { b = "override" }
