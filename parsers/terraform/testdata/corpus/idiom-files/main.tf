locals {
  rules  = csvdecode(file("${path.module}/rules.csv"))
  config = yamldecode(file("${path.module}/config.yaml"))
  units  = { for f in fileset("${path.module}/units", "*.json") : trimsuffix(f, ".json") => jsondecode(file("${path.module}/units/${f}")) }
}
resource "terraform_data" "rule" {
  for_each = { for r in local.rules : r.name => r }
  input    = { port = tonumber(each.value.port), open = each.value.cidr == "0.0.0.0/0" }
}
resource "terraform_data" "unit" {
  for_each = local.units
  input    = "${each.key}:${each.value.size * local.config.factor}"
}
output "hash" { value = { for k in keys(local.units) : k => filemd5("${path.module}/units/${k}.json") } }
output "script" { value = templatefile("${path.module}/init.sh.tftpl", { units = local.units, packages = local.config.packages }) }
