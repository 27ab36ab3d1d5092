variable "create" {
  type = bool
}

variable "staff" {
  type    = map(string)
  default = { jun = "vmfa", wai = "" }
}

resource "huaweicloud_identity_user_v3" "text_message" {
  name                              = "text-message"
  login_protect_verification_method = "sms" # want "login_protect_verification_method is \"sms\", want vmfa"
}

resource "huaweicloud_identity_user_v3" "programmatic" { # want "want vmfa"
  name        = "programmatic"
  access_type = "programmatic"
}

resource "huaweicloud_identity_user_v3" "staff" {
  for_each = var.staff

  name                              = each.key
  login_protect_verification_method = each.value # want "staff\\[\"wai\"\\]: login_protect_verification_method is \"\", want vmfa"
}

resource "huaweicloud_identity_user_v3" "perhaps_a_device" { # unsure "in one case .*; depends on var.create"
  name = "perhaps-a-device"
}

resource "huaweicloud_identityv5_virtual_mfa_device" "perhaps" {
  count = var.create ? 1 : 0

  name    = "perhaps"
  user_id = huaweicloud_identity_user_v3.perhaps_a_device.id
}

resource "huaweicloud_identityv5_user" "with_a_device" {
  name = "with-a-device"
}

module "devices" {
  source = "./devices"
  user   = huaweicloud_identityv5_user.with_a_device.id
}

resource "huaweicloud_identityv5_user" "without" { # want "no huaweicloud_identity_virtual_mfa_device or huaweicloud_identityv5_virtual_mfa_device names it in user_id"
  name = "without"
}

resource "huaweicloud_identityv5_user" "perhaps_disabled" {
  name    = "perhaps-disabled"
  enabled = var.create # unsure "depends on var.create"
}
