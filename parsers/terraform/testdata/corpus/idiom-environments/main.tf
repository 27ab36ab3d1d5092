variable "env" { default = "prod" }
locals {
  settings = {
    default = { size = "s", count = 1, flags = { ha = false } }
    prod    = { size = "l", count = 3, flags = { ha = true } }
  }
  cfg = merge(local.settings.default, lookup(local.settings, var.env, {}))
  dev = merge(local.settings.default, lookup(local.settings, "dev", {}))
}
resource "terraform_data" "node" {
  count = local.cfg.count
  input = { size = local.cfg.size, ha = local.cfg.flags.ha, name = format("%s-%s", var.env, element(["a", "b"], count.index)) }
}
output "try" { value = [try(local.settings["dev"].size, "none"), try(local.settings.prod.flags.ha, false), local.dev.count] }
