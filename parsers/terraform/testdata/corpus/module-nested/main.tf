module "a" {
  source = "./a"
  name   = "root"
}
output "deep" { value = module.a.deep }
