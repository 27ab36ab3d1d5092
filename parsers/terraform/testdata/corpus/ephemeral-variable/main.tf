variable "token" {
  type      = string
  default   = "t"
  ephemeral = true
}
module "m" {
  source = "./m"
  token  = var.token
}
locals { derived = "x-${var.token}" }
output "is" { value = module.m.known }
