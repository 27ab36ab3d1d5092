variable "v" { default = "./m" }
module "m" {
  source = var.v
}
