variable "create" { default = true }
variable "existing" {
  type    = string
  default = null
}
resource "terraform_data" "on" {
  count = var.create ? 1 : 0
  input = "on"
}
resource "terraform_data" "off" {
  count = !var.create ? 1 : 0
  input = "off"
}
output "all" {
  value = {
    try        = try(terraform_data.on[0].input, null)
    try_off    = try(terraform_data.off[0].input, null)
    one        = one(terraform_data.on[*].input)
    one_off    = one(terraform_data.off[*].input)
    join       = join("", terraform_data.on[*].input)
    join_off   = join("", terraform_data.off.*.id)
    element    = element(concat(terraform_data.on.*.input, [""]), 0)
    element_no = element(concat(terraform_data.off.*.id, [""]), 0)
    concat     = concat(terraform_data.off[*].id, ["fallback"])[0]
    cond       = var.create ? terraform_data.on[0].id : var.existing
    cond_off   = var.create ? "made" : terraform_data.off[0].id
    coalesce   = coalesce(var.existing, one(terraform_data.on[*].input))
    list       = coalescelist(terraform_data.off[*].input, terraform_data.on[*].input)
    length     = length(terraform_data.off) > 0
    can        = can(terraform_data.off[0].id)
    for        = [for r in concat(terraform_data.on, terraform_data.off) : r.input]
  }
}
