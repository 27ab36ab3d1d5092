variable "zone" {
  type = string
}

variable "zones" {
  type = list(string)
}

resource "alicloud_nlb_load_balancer" "two_zones" {
  dynamic "zone_mappings" {
    for_each = ["cn-hongkong-b", "cn-hongkong-c"]
    content {
      zone_id = zone_mappings.value
    }
  }
}

resource "alicloud_nlb_load_balancer" "one_zone" {
  zone_mappings { # want "has 1 of at least 2 different zones"
    zone_id    = "cn-hongkong-b"
    vswitch_id = "vsw-1"
  }
  zone_mappings {
    zone_id    = "cn-hongkong-b"
    vswitch_id = "vsw-2"
  }
}

resource "alicloud_nlb_load_balancer" "given" {
  dynamic "zone_mappings" { # unsure "var.zones"
    for_each = var.zones
    content {
      zone_id = zone_mappings.value
    }
  }
}

resource "alicloud_gwlb_load_balancer" "two_zones" {
  dynamic "zone_mappings" {
    for_each = ["cn-hongkong-b", "cn-hongkong-c"]
    content {
      zone_id = zone_mappings.value
    }
  }
}

resource "alicloud_gwlb_load_balancer" "one_zone" {
  zone_mappings { # want "has 1 of at least 2 different zones"
    zone_id    = "cn-hongkong-b"
    vswitch_id = "vsw-1"
  }
  zone_mappings {
    zone_id    = "cn-hongkong-b"
    vswitch_id = "vsw-2"
  }
}

resource "alicloud_gwlb_load_balancer" "given" {
  dynamic "zone_mappings" { # unsure "var.zones"
    for_each = var.zones
    content {
      zone_id = zone_mappings.value
    }
  }
}

resource "alicloud_slb" "two_zones" {
  master_zone_id = "cn-hongkong-b"
  slave_zone_id  = "cn-hongkong-c"
}

resource "alicloud_slb" "one_zone" {
  master_zone_id = var.zone
  slave_zone_id  = var.zone # want "are the same zone"
}

resource "alicloud_slb" "given" {
  master_zone_id = var.zone # unsure "depends on var.zone"
  slave_zone_id  = "cn-hongkong-c"
}
