resource "terraform_data" "a" { input = { root = path.root, module = path.module } }
module "m" { source = "./mods/m" }
output "m" { value = module.m.path }
