variable "protected" {
  type = bool
}

resource "huaweicloud_elb_loadbalancer" "protected" {
  availability_zone          = ["ap-southeast-1a"]
  deletion_protection_enable = true
}

resource "huaweicloud_elb_loadbalancer" "off" {
  availability_zone          = ["ap-southeast-1a"]
  deletion_protection_enable = false # want "want true"
}

resource "huaweicloud_elb_loadbalancer" "given" {
  availability_zone          = ["ap-southeast-1a"]
  deletion_protection_enable = var.protected # unsure "var.protected"
}

resource "huaweicloud_elb_loadbalancer" "default" { # want "deletion_protection_enable is not set"
  availability_zone = ["ap-southeast-1a"]
}
