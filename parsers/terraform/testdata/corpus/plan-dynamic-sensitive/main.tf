terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
variable "s" {
  default   = [1, 2]
  sensitive = true
}
resource "plan_server" "a" {
  name = "web"
  dynamic "rule" {
    for_each = nonsensitive(var.s)
    content {
      port        = rule.value
      description = sensitive("d")
    }
  }
}
