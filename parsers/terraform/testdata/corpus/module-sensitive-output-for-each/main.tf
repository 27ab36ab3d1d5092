module "m" {
  source   = "./m"
  for_each = toset(["a"])
}
resource "terraform_data" "r" { input = [module.m["a"].secret, { for k, m in module.m : k => m.declared }] }
