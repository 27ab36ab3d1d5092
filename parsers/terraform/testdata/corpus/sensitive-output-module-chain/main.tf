variable "p" {
  sensitive = true
  default   = "x"
}
module "a" {
  source = "./a"
  p      = var.p
}
output "p" {
  value     = module.a.p
  sensitive = true
}
output "len" { value = nonsensitive(length(module.a.p)) }
