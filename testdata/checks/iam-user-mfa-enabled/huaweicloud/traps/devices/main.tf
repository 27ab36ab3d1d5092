variable "user" {
  type = string
}

resource "huaweicloud_identityv5_virtual_mfa_device" "this" {
  name    = "device"
  user_id = var.user
}
