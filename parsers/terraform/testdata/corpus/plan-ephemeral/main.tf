terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
ephemeral "plan_token" "t" { name = "t" }
provider "plan" {
  alias   = "with_token"
  profile = ephemeral.plan_token.t.value
}
resource "plan_key" "b" {
  provider = plan.with_token
  alias    = "b"
}
locals { token = ephemeral.plan_token.t.value }
module "m" {
  source = "./m"
  token  = local.token
}
resource "plan_key" "k" { alias = "a" }
