module "m" { source = "./m" }
output "plain" { value = module.m.plain }
output "all" {
  value     = module.m
  sensitive = true
}
resource "terraform_data" "r" { input = module.m }
