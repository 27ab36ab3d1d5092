variable "name" {}
variable "zones" { default = ["a", "b"] }
resource "terraform_data" "subnet" {
  count = length(var.zones)
  input = "${var.name}-${var.zones[count.index]}"
}
resource "terraform_data" "key" { input = var.name }
output "subnet_ids" { value = terraform_data.subnet[*].id }
output "private" { value = true }
output "key_id" { value = terraform_data.key.id }
