provider "huaweicloud" { # want "provider.huaweicloud: the account's baseline declares no password policy"
  region = "ap-southeast-1"
}

resource "huaweicloud_vpc" "core" {
  name = "core"
  cidr = "10.0.0.0/16"
}

# Another subject: who logs in through IAM Identity Center.
resource "huaweicloud_identitycenter_password_policy" "elsewhere" {
  minimum_password_length = 12
}
