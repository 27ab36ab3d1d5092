terraform {
  required_providers {
    plan = {
      source                = "lintel-iac/plan"
      configuration_aliases = [plan.other]
    }
  }
}
resource "plan_server" "c" { name = "inherited" }
resource "plan_server" "d" {
  provider = plan.other
  name     = "passed"
}
