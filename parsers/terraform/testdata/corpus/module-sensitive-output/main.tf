module "m" { source = "./m" }
resource "terraform_data" "r" { input = { s = module.m.secret, n = module.m.length, p = module.m.plain } }
output "plain" { value = module.m.plain }
output "secret" {
  value     = module.m.secret
  sensitive = true
}
