module "net" {
  source = "./net"
  cfg    = { name = "n", subnets = { a = { cidr = "10.0.1.0/24" }, b = { cidr = "10.0.2.0/24", public = true } } }
}
module "app" {
  source  = "./app"
  subnets = module.net.subnets
}
output "app" { value = module.app.all }
