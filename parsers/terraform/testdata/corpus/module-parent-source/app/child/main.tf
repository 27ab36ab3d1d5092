module "shared" { source = "../../lib/shared" }
output "v" { value = module.shared.v }
