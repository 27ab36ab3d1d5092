terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
variable "l" {
  type    = list(number)
  default = null
}
resource "plan_server" "a" {
  name = "web"
  dynamic "rule" {
    for_each = var.l
    content { port = rule.value }
  }
}
