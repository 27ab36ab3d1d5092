locals { x = "root" }
module "m" { source = "./m" }
output "all" { value = [local.x, module.m.x] }
