variable "token" {
  default   = "t"
  ephemeral = true
}
module "m" {
  source = "./m"
  v      = "x-${var.token}"
}
