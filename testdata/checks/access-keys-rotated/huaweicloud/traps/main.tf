variable "status" {
  type = string
}

variable "enabled" {
  type = bool
}

resource "huaweicloud_identityv5_user" "disabled" {
  name    = "disabled"
  enabled = false
}

resource "huaweicloud_identityv5_user" "perhaps_disabled" {
  name    = "perhaps-disabled"
  enabled = var.enabled
}

# Whoever is disabled cannot use a key.
resource "huaweicloud_identityv5_access_key" "of_a_disabled_user" {
  user_id = huaweicloud_identityv5_user.disabled.id
}

resource "huaweicloud_identityv5_access_key" "of_a_perhaps_disabled_user" { # unsure "the key is made here"
  user_id = huaweicloud_identityv5_user.perhaps_disabled.id
}

resource "huaweicloud_identityv5_access_key" "perhaps_inactive" { # unsure "the key is made here"
  user_id = "0605767b7a00d5762fc9c00a3bf01f2e"
  status  = var.status
}

# Two keys of one user are two keys.
resource "huaweicloud_identity_access_key" "two" { # unsure "two\\[0\\]" "two\\[1\\]"
  count = 2

  user_id = "0605767b7a00d5762fc9c00a3bf01f2e"
}
