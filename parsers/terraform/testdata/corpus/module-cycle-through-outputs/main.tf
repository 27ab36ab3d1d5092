# a cycle between modules is none as long as no value depends on itself
module "a" {
  source = "./m"
  in     = "start"
}
module "b" {
  source = "./m"
  in     = module.a.out
  other  = module.a.constant
}
output "b" { value = module.b.out }
