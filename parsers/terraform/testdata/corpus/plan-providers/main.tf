terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
variable "region" { default = "ap-southeast-1" }
provider "plan" {
  region = var.region
  default_tags { tags = { owner = "team" } }
}
provider "plan" {
  alias  = "second"
  region = "cn-north-4"
  assume_role { role_arn = "arn:role" }
}
resource "plan_server" "a" { name = "default" }
resource "plan_server" "b" {
  provider = plan.second
  name     = "second"
}
module "m" {
  source    = "./m"
  providers = { plan = plan.second, plan.other = plan }
}
