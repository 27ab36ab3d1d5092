module "child" { source = "./app/child" }
output "v" { value = module.child.v }
