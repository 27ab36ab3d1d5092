variable "token" {
  default   = "t"
  ephemeral = true
}
module "m" {
  source = "./m"
  v      = var.token
}
resource "terraform_data" "r" {
  input = module.m.plain
}
output "plain" { value = module.m.plain }
output "is" { value = ephemeralasnull(module.m.v) }
