terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_key" "k" {}
resource "plan_server" "known" {
  name   = "a"
  policy = <<-EOT
    {"Action": "*", "Resource": "${upper("x")}"}
  EOT
}
resource "plan_server" "unknown" {
  name   = "b"
  policy = <<-EOT
    {"Action": "*", "Resource": "${plan_key.k.arn}"}
  EOT
}
output "action" { value = jsondecode(plan_server.known.policy).Action }
output "resource" { value = jsondecode(plan_server.unknown.policy) }
