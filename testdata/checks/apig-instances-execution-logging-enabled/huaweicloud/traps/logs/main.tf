variable "gateway" {
  type = string
}

resource "huaweicloud_apig_instance_feature" "this" {
  instance_id = var.gateway
  name        = "lts"
  enabled     = true
}
