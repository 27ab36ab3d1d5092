provider "huaweicloud" {
  region = "ap-southeast-1"
}

resource "huaweicloud_identity_protection_policy" "this" {
  protection_enabled = true # unsure "huaweicloud_identity_protection_policy.this asks for a verification before critical operations, but not at login; the security settings of the account"
}
