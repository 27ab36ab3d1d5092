variable "token" {
  default   = "t"
  ephemeral = true
}
module "m" {
  source = "./m"
  v      = var.token
}
resource "terraform_data" "r" {
  triggers_replace = 1
  input            = [module.m.v]
}
