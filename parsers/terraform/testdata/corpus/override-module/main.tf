module "m" {
  source = "./m"
  a      = "base"
  b      = "base"
}
output "m" { value = module.m.out }
