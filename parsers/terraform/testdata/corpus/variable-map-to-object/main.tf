module "m" {
  source = "./m"
  o      = tomap({ a = "1", b = "true", c = "dropped" })
  l      = ["1", 2, true]
}
output "m" { value = module.m.all }
