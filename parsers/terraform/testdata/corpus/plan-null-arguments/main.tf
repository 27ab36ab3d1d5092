terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
variable "image" {
  type    = string
  default = null
}
resource "plan_server" "a" {
  name    = "a"
  image   = var.image
  tags    = { a = null, b = "x" }
  zones   = []
  size    = true ? null : 1
  disk { kind = null }
  rule { cidrs = [] }
}
