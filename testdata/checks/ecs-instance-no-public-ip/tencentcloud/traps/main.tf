variable "public" {
  type = bool
}

# Bandwidth alone assigns no address: the provider sends allocate_public_ip = false.
resource "tencentcloud_instance" "bandwidth_alone" {
  internet_max_bandwidth_out = 10
}

resource "tencentcloud_eni" "web" {
  name = "web"
}

resource "tencentcloud_instance" "by_interface" {
  image_id = "img-1"
}

resource "tencentcloud_eni_attachment" "web" {
  eni_id      = tencentcloud_eni.web.id
  instance_id = tencentcloud_instance.by_interface.id
}

resource "tencentcloud_eip_association" "web" {
  eip_id               = "eip-1"
  network_interface_id = tencentcloud_eni.web.id # want "tencentcloud_instance.by_interface: tencentcloud_eip_association.web"
}

resource "tencentcloud_instance_set" "private" {
  image_id = "img-1"
}

resource "tencentcloud_instance_set" "public" {
  allocate_public_ip = true # want "is true"
}

resource "tencentcloud_instance_set" "given" {
  allocate_public_ip = var.public # unsure "var.public"
}
