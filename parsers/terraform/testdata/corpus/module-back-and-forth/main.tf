module "m" {
  source = "./m"
  a      = "x"
  b      = module.m.a
}
output "b" { value = module.m.b }
