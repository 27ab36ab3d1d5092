variable "env" {}
variable "zones" { type = set(string) }
resource "terraform_data" "subnet" {
  for_each = var.zones
  input    = "${var.env}-${each.key}"
}
output "subnets" { value = { for k, s in terraform_data.subnet : k => s.input } }
