resource "huaweicloud_apig_instance" "this" {
  name    = "module"
  edition = "BASIC"
}

output "id" {
  value = huaweicloud_apig_instance.this.id
}
