variable "zones" {
  type = map(string)
}

resource "huaweicloud_as_group" "this" {
  availability_zones = values(var.zones) # want "module.one_zone.*has 1"
}
