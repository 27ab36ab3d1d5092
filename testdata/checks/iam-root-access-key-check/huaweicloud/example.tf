provider "huaweicloud" {
  region = "ap-southeast-1"
}

variable "user" {
  type = string
}

resource "huaweicloud_identity_user" "mei" {
  name = "mei"
}

resource "huaweicloud_identity_access_key" "mei" {
  user_id = huaweicloud_identity_user.mei.id
}

# The root user has an id like any other.
resource "huaweicloud_identity_access_key" "of_somebody" {
  user_id = var.user # unsure "provider.huaweicloud: the code does not say whether the root user has access keys; huaweicloud_identity_access_key.of_somebody is a key of a user that is not declared here, who may be the root user; My Credentials"
}
