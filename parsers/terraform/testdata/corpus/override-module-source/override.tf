module "m" { source = "./two" }
