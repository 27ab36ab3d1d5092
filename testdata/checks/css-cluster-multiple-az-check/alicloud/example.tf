variable "zones" {
  type = number
}

resource "alicloud_elasticsearch_instance" "two_zones" {
  description = "statements"
  version     = "8.5.1_with_X-Pack"
  vswitch_id  = "vsw-j6c1a2b3"
  zone_count  = 2
}

resource "alicloud_elasticsearch_instance" "one_zone" { # want "zone_count is not set, want at least 2"
  description = "statements-test"
  version     = "8.5.1_with_X-Pack"
  vswitch_id  = "vsw-j6c1a2b3"
}

resource "alicloud_elasticsearch_instance" "written_out" {
  description = "cards-test"
  version     = "8.5.1_with_X-Pack"
  vswitch_id  = "vsw-j6c1a2b3"
  zone_count  = "1" # want "zone_count is \"1\", want at least 2"
}

resource "alicloud_elasticsearch_instance" "given" {
  description = "statements-branch"
  version     = "8.5.1_with_X-Pack"
  vswitch_id  = "vsw-j6c1a2b3"
  zone_count  = var.zones # unsure "depends on var.zones"
}
