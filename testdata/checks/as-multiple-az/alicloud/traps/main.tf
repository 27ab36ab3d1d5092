resource "alicloud_vswitch" "b" {
  zone_id = "cn-hongkong-b"
}

resource "alicloud_vswitch" "also_b" {
  availability_zone = "cn-hongkong-b"
}

resource "alicloud_vswitch" "c" {
  availability_zone = "cn-hongkong-c"
}

# Two vSwitches are not yet two zones.
resource "alicloud_ess_scaling_group" "two_switches_in_one_zone" {
  vswitch_ids     = [alicloud_vswitch.b.id, alicloud_vswitch.also_b.id] # want "has 1 of at least 2"
  multi_az_policy = "BALANCE"
}

resource "alicloud_ess_scaling_group" "old_zone_argument" {
  vswitch_ids = [alicloud_vswitch.b.id, alicloud_vswitch.c.id]
}

resource "alicloud_ess_scaling_group" "old_switch_argument" {
  vswitch_id = alicloud_vswitch.b.id # want "vswitch_id is a single subnet, want at least 2 zones"
}

resource "alicloud_ess_scaling_group" "no_switch" { # want "vswitch_ids is not set"
  min_size = 1
}

resource "alicloud_ess_scaling_group" "placed_by_its_template" { # unsure "what else places the servers"
  launch_template_id = "lt-j6c1a2b3"
}
