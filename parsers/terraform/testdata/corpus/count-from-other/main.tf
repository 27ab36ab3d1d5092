variable "zones" { default = ["a", "b", "c"] }
resource "terraform_data" "subnet" {
  count = length(var.zones)
  input = { zone = var.zones[count.index], cidr = cidrsubnet("10.0.0.0/16", 8, count.index) }
}
resource "terraform_data" "route" {
  count = length(terraform_data.subnet)
  input = terraform_data.subnet[count.index].input.cidr
}
resource "terraform_data" "unknown_sized_known" {
  count = length(terraform_data.subnet[*].id)
  input = terraform_data.subnet[count.index].id
}
