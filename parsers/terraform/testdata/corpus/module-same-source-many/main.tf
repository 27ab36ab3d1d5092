module "a" { source = "./m" }
module "b" {
  source = "./m"
  n      = 2
}
module "c" {
  source = ".//m"
  n      = module.a.n + module.b.n
}
output "c" { value = module.c.n }
