data "tencentcloud_availability_zones" "all" {}

resource "tencentcloud_subnet" "same_zone" {
  count = 2

  availability_zone = data.tencentcloud_availability_zones.all.zones[0].name
}

resource "tencentcloud_as_scaling_group" "two_subnets_in_one_zone" {
  subnet_ids = tencentcloud_subnet.same_zone[*].id # want "has 1 of at least 2"
}

# In the basic network there are no subnets.
resource "tencentcloud_as_scaling_group" "zones" {
  zones = ["ap-hongkong-2", "ap-hongkong-3"]
}

resource "tencentcloud_as_scaling_group" "one_of_zones" {
  zones = ["ap-hongkong-2"] # want "zones has 1"
}
