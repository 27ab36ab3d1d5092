variable "zone" {
  type = string
}

resource "alicloud_slb_load_balancer" "two_zones" {
  master_zone_id = "cn-hongkong-b"
  slave_zone_id  = "cn-hongkong-c"
}

resource "alicloud_slb_load_balancer" "one_zone" {
  master_zone_id = "cn-hongkong-b"
  slave_zone_id  = "cn-hongkong-b" # want "master_zone_id and slave_zone_id are the same zone"
}

resource "alicloud_slb_load_balancer" "left_open" { # unsure "the service chooses a zone that is not set"
  load_balancer_name = "branch"
}

resource "alicloud_alb_load_balancer" "two_zones" {
  zone_mappings {
    zone_id    = "cn-hongkong-b"
    vswitch_id = "vsw-b"
  }
  zone_mappings {
    zone_id    = "cn-hongkong-c"
    vswitch_id = "vsw-c"
  }
}

resource "alicloud_alb_load_balancer" "one_zone" {
  zone_mappings { # want "zone_mappings.zone_id has 1 of at least 2 different zones"
    zone_id    = "cn-hongkong-b"
    vswitch_id = "vsw-b"
  }
}

resource "alicloud_alb_load_balancer" "given" {
  zone_mappings { # unsure "depends on var.zone"
    zone_id    = "cn-hongkong-b"
    vswitch_id = "vsw-b"
  }
  zone_mappings {
    zone_id    = var.zone
    vswitch_id = "vsw-x"
  }
}
