resource "huaweicloud_vpc" "this" {
  name = "module"
}

output "id" {
  value = huaweicloud_vpc.this.id
}
