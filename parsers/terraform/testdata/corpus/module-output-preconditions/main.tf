module "m" { source = "./m" }
output "v" {
  value = module.m.v
  precondition {
    condition     = module.m.v == 1
    error_message = "Never."
  }
  depends_on = [module.m]
}
