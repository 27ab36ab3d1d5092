variable "cfg" {
  type = object({
    name    = string
    subnets = map(object({ cidr = string, public = optional(bool, false) }))
  })
}
resource "terraform_data" "subnet" {
  for_each = var.cfg.subnets
  input    = merge(each.value, { name = "${var.cfg.name}-${each.key}" })
}
output "subnets" { value = { for k, s in terraform_data.subnet : k => { id = s.id, cidr = s.input.cidr, public = s.input.public } } }
