terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
ephemeral "plan_token" "t" { name = "t" }
resource "plan_key" "k" {
  alias = ephemeral.plan_token.t.value
}
