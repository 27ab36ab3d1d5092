variable "public" {
  type = bool
}

resource "tencentcloud_instance" "private" {
  image_id = "img-1"
}

resource "tencentcloud_instance" "public" {
  image_id                   = "img-1"
  allocate_public_ip         = true # want "allocate_public_ip is true, want false"
  internet_max_bandwidth_out = 10
}

resource "tencentcloud_instance" "web" {
  image_id = "img-1"
}

resource "tencentcloud_eip" "web" {}

resource "tencentcloud_eip_association" "web" {
  eip_id      = tencentcloud_eip.web.id
  instance_id = tencentcloud_instance.web.id # want "tencentcloud_instance.web: tencentcloud_eip_association.web gives it a public address"
}

resource "tencentcloud_instance" "given" {
  image_id           = "img-1"
  allocate_public_ip = var.public # unsure "depends on var.public"
}
