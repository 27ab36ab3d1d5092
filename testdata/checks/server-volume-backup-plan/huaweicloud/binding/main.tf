# The vault takes what has the tag.

resource "huaweicloud_cbr_vault" "daily" {
  auto_bind = true
  policy_id = "5f2f1d6b"

  bind_rules = {
    backup = "daily"
  }
}

resource "huaweicloud_compute_instance" "perhaps" { # unsure "huaweicloud_cbr_vault.daily perhaps backs it up"
  name = "core"
}
