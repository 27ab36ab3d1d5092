provider "huaweicloud" { # unsure "the code does not say whether the root user has access keys; My Credentials"
  region = "ap-southeast-1"
}

resource "huaweicloud_identityv5_user" "mei" {
  name = "mei"
}

resource "huaweicloud_identityv5_access_key" "mei" {
  user_id = huaweicloud_identityv5_user.mei.id
}
