variable "tags" {
  type    = map(string)
  default = { Team = "payments" }
}
locals {
  name   = "bank"
  common = merge({ Project = local.name, Env = terraform.workspace }, var.tags)
}
resource "terraform_data" "r" {
  for_each = { web = {}, db = { Tier = "data", Team = "dba" } }
  input    = merge(local.common, each.value, { Name = format("%s-%s-%02d", local.name, each.key, 7) })
}
output "db" { value = terraform_data.r["db"].input }
output "upper" { value = { for k, v in local.common : upper(k) => replace(lower(v), "/[^a-z]/", "-") } }
