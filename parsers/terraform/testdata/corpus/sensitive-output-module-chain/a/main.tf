variable "p" {}
module "b" {
  source = "../b"
  p      = var.p
}
output "p" {
  value     = module.b.p
  sensitive = true
}
