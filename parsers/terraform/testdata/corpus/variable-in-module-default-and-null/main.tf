module "m" {
  source = "./m"
  a      = { x = 1 }
}
output "m" { value = module.m.a }
