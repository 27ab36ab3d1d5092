variable "router" {
  type = bool
}

resource "alicloud_instance" "application" {
  source_dest_check = true
}

resource "alicloud_instance" "unchecked" {
  source_dest_check = false # want "source_dest_check is false, want true"
}

resource "alicloud_instance" "second_interface" {
  network_interfaces {
    source_dest_check = false # want "network_interfaces.source_dest_check is false, want true"
  }
}

resource "alicloud_instance" "unknown" {
  source_dest_check = var.router # unsure "depends on var.router"
}

resource "alicloud_instance" "silent" { # skip: what holds then depends on the instance
}

resource "alicloud_instance" "router" { # skip: a route leads to it, so that it has to forward
  source_dest_check = false
}

resource "alicloud_route_entry" "through_the_router" {
  route_table_id        = "vtb-example"
  destination_cidrblock = "0.0.0.0/0"
  nexthop_type          = "Instance"
  nexthop_id            = alicloud_instance.router.id
}

resource "alicloud_ecs_network_interface" "application" {
  vswitch_id        = "vsw-example"
  source_dest_check = true
}

resource "alicloud_ecs_network_interface" "unchecked" {
  vswitch_id        = "vsw-example"
  source_dest_check = false # want "source_dest_check is false, want true"
}

resource "alicloud_ecs_network_interface" "unknown" {
  vswitch_id        = "vsw-example"
  source_dest_check = var.router # unsure "depends on var.router"
}

resource "alicloud_network_interface" "application" {
  vswitch_id        = "vsw-example"
  source_dest_check = true
}

resource "alicloud_network_interface" "unchecked" {
  vswitch_id        = "vsw-example"
  source_dest_check = false # want "source_dest_check is false, want true"
}

resource "alicloud_network_interface" "unknown" {
  vswitch_id        = "vsw-example"
  source_dest_check = var.router # unsure "depends on var.router"
}
