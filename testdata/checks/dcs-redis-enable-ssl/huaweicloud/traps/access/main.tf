variable "instance_id" {
  type = string
}

resource "huaweicloud_dcs_instance_public_access" "this" {
  instance_id = var.instance_id
  elb_id      = "0b1f4c52"
}
