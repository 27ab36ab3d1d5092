terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
variable "p" {
  default   = "hush"
  sensitive = true
}
resource "plan_server" "a" {
  name     = "a"
  password = "literal"
  image    = var.p
  tags     = { open = "o", closed = var.p }
  disk { kind = var.p }
}
output "image" {
  value     = plan_server.a.image
  sensitive = true
}
