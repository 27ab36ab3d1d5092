variable "name" {}
module "b" {
  source = "./b"
  count  = var.name == "x" ? 1 : 2
  name   = "${var.name}${count.index}"
}
output "ids" { value = module.b[*].id }
output "names" { value = flatten(module.b[*].names) }
