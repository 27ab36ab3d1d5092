module "a" {
  source   = "./a"
  for_each = toset(["x", "y"])
  name     = each.key
}
output "all" { value = module.a }
