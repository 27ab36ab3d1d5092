variable "v" {
  type     = string
  default  = "base"
  nullable = true
}
module "m" {
  source = "./m"
  v      = null
}
output "v" { value = [var.v, module.m.v] }
