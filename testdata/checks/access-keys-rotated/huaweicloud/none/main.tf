provider "huaweicloud" { # unsure "provider.huaweicloud: no access key is made here, but there may be others; the code does not say"
  region = "ap-southeast-1"
}

resource "huaweicloud_identity_user" "mei" {
  name = "mei"
}
