variable "zones" {
  type = list(string)
}

resource "huaweicloud_css_cluster" "this" {
  availability_zone = join(",", var.zones) # want "module.one_zone.*has 1"
}
