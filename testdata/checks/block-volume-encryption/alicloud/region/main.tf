# One region encrypts by default, another does not.
variable "encrypted" {
  type = bool
}

provider "alicloud" {
  region = "cn-hongkong"
}

provider "alicloud" {
  alias  = "shanghai"
  region = "cn-shanghai"
}

provider "alicloud" {
  alias  = "beijing"
  region = "cn-beijing"
}

resource "alicloud_ecs_disk_encryption_by_default" "here" {
  encrypted = true
}

resource "alicloud_ecs_disk_encryption_by_default" "off" {
  provider  = alicloud.shanghai
  encrypted = false # want "encrypted is false"
}

resource "alicloud_ecs_disk_encryption_by_default" "perhaps" {
  provider  = alicloud.beijing
  encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_ecs_disk" "by_default" {
  size = 100
}

resource "alicloud_ecs_disk" "elsewhere" { # want "encrypted is not set"
  provider = alicloud.shanghai
  size     = 100
}

resource "alicloud_ecs_disk" "perhaps" { # unsure "perhaps settles it for the region"
  provider = alicloud.beijing
  size     = 100
}
