variable "s" {
  default   = { a = "x", b = "y" }
  sensitive = true
}
module "m" {
  source = "./m"
  whole  = var.s
  part   = { secret = var.s.a, open = "o" }
}
resource "terraform_data" "r" { input = module.m.part }
output "open" { value = module.m.part.open }
