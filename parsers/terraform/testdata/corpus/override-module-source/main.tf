module "m" {
  source = "./one"
  a      = 1
}
output "m" { value = module.m.out }
