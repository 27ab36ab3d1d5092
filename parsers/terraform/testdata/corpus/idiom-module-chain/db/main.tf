variable "name" {}
variable "subnets" { type = list(string) }
variable "encrypted" { type = bool }
variable "key_id" {
  type    = string
  default = null
}
resource "terraform_data" "db" {
  input = { name = "${var.name}-db", key = var.encrypted ? var.key_id : null, zones = length(var.subnets), multi = length(var.subnets) > 1 }
}
output "summary" { value = terraform_data.db.input }
