variable "bandwidth" {
  type = number
}

resource "alicloud_instance" "private" {
  image_id = "ubuntu"
}

resource "alicloud_instance" "no_bandwidth" {
  internet_max_bandwidth_out = 0
}

resource "alicloud_instance" "public" {
  internet_max_bandwidth_out = 10 # want "internet_max_bandwidth_out is 10, want 0"
}

resource "alicloud_instance" "web" {
  image_id = "ubuntu"
}

resource "alicloud_eip_address" "web" {}

resource "alicloud_eip_association" "web" {
  allocation_id = alicloud_eip_address.web.id
  instance_id   = alicloud_instance.web.id # want "alicloud_instance.web: alicloud_eip_association.web gives it a public address"
}

resource "alicloud_instance" "given" {
  internet_max_bandwidth_out = var.bandwidth # unsure "depends on var.bandwidth"
}
