variable "bandwidth" {
  type = number
}

# The argument has no effect any more.
resource "alicloud_instance" "deprecated" {
  allocate_public_ip = true
}

resource "alicloud_ecs_network_interface" "web" {
  vswitch_id = "vsw-1"
}

resource "alicloud_instance" "by_interface" {
  image_id = "ubuntu"
}

resource "alicloud_ecs_network_interface_attachment" "web" {
  instance_id          = alicloud_instance.by_interface.id
  network_interface_id = alicloud_ecs_network_interface.web.id
}

resource "alicloud_eip_association" "web" {
  allocation_id = "eip-1"
  instance_type = "NetworkInterface"
  instance_id   = alicloud_ecs_network_interface.web.id # want "alicloud_instance.by_interface: alicloud_eip_association.web"
}

# The address of a NAT gateway.
resource "alicloud_nat_gateway" "nat" {
  vpc_id = "vpc-1"
}

resource "alicloud_eip_association" "nat" {
  allocation_id = "eip-2"
  instance_id   = alicloud_nat_gateway.nat.id
}

resource "alicloud_ecs_launch_template" "public" {
  internet_max_bandwidth_out = 5 # want "alicloud_instance.from_template: internet_max_bandwidth_out is 5"
}

resource "alicloud_instance" "from_template" {
  launch_template_id = alicloud_ecs_launch_template.public.id
}

resource "alicloud_instance" "from_template_of_other_code" {
  launch_template_id = "lt-1" # unsure "the launch template"
}

resource "alicloud_ecs_instance_set" "private" {
  image_id = "ubuntu"
}

resource "alicloud_ecs_instance_set" "public" {
  internet_max_bandwidth_out = 5 # want "is 5"
}

resource "alicloud_ecs_instance_set" "given" {
  internet_max_bandwidth_out = var.bandwidth # unsure "var.bandwidth"
}
