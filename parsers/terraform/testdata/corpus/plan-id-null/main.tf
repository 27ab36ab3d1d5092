terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_key" "k" { alias = "k" }
output "id" { value = plan_key.k.id == null }
output "arn" { value = plan_key.k.arn == null }
