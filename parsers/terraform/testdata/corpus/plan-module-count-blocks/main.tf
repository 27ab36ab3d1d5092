terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
module "m" {
  source = "./m"
  count  = 2
  disks  = range(count.index + 1)
}
output "disks" { value = module.m[*].sizes }
