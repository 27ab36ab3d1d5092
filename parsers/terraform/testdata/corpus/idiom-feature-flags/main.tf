variable "features" {
  type    = map(bool)
  default = { logs = true, metrics = false }
}
locals {
  defaults = { logs = false, metrics = true, traces = true }
  enabled  = toset([for k, v in merge(local.defaults, var.features) : k if v])
}
resource "terraform_data" "f" {
  for_each = local.enabled
  input    = each.key
}
output "list" { value = join(",", local.enabled) }
output "has" { value = [contains(local.enabled, "logs"), lookup(var.features, "traces", local.defaults["traces"])] }
