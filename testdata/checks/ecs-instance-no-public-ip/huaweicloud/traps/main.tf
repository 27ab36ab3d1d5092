variable "public" {
  type = bool
}

variable "servers" {
  type    = set(string)
  default = ["a", "b"]
}

resource "huaweicloud_vpc_eip" "one" {
  publicip {
    type = "5_bgp"
  }
  bandwidth {
    share_type = "PER"
  }
}

# An address that comes with the instance.
resource "huaweicloud_compute_instance" "own_address" {
  eip_type = "5_bgp" # want "eip_type is \"5_bgp\""

  bandwidth {
    share_type  = "PER"
    size        = 5
    charge_mode = "traffic"
  }
  network {
    uuid = "n"
  }
}

resource "huaweicloud_compute_instance" "empty" {
  eip_id = ""

  network {
    uuid = "n"
  }
}

# By its port.
resource "huaweicloud_compute_instance" "by_port" {
  network {
    uuid = "n"
  }
}

resource "huaweicloud_vpc_eip_associate" "by_port" {
  public_ip = huaweicloud_vpc_eip.one.address
  port_id   = huaweicloud_compute_instance.by_port.network[0].port # want "huaweicloud_compute_instance.by_port: huaweicloud_vpc_eip_associate.by_port gives it a public address"
}

# By its private address.
resource "huaweicloud_compute_instance" "by_address" {
  network {
    uuid = "n"
  }
}

resource "huaweicloud_networking_eip_associate" "by_address" {
  public_ip  = huaweicloud_vpc_eip.one.address
  network_id = "n"
  fixed_ip   = huaweicloud_compute_instance.by_address.access_ip_v4 # want "huaweicloud_compute_instance.by_address: "
}

# By a port of its own that it is given.
resource "huaweicloud_networking_port" "given" {
  network_id = "n"
}

resource "huaweicloud_compute_instance" "by_given_port" {
  network {
    port = huaweicloud_networking_port.given.id
  }
}

resource "huaweicloud_vpc_eipv3_associate" "by_given_port" {
  publicip_id             = huaweicloud_vpc_eip.one.id
  associate_instance_type = "PORT"
  associate_instance_id   = huaweicloud_networking_port.given.id # want "huaweicloud_compute_instance.by_given_port: huaweicloud_vpc_eipv3_associate.by_given_port"
}

# By an interface that is attached later.
resource "huaweicloud_networking_port" "attached" {
  network_id = "n"
}

resource "huaweicloud_compute_instance" "by_attached_port" {
  network {
    uuid = "n"
  }
}

resource "huaweicloud_compute_interface_attach" "by_attached_port" {
  instance_id = huaweicloud_compute_instance.by_attached_port.id
  port_id     = huaweicloud_networking_port.attached.id
}

resource "huaweicloud_vpc_eip" "by_attached_port" {
  publicip {
    type    = "5_bgp"
    port_id = huaweicloud_networking_port.attached.id # want "huaweicloud_compute_instance.by_attached_port: huaweicloud_vpc_eip.by_attached_port"
  }
  bandwidth {
    share_type = "PER"
  }
}

# A global address counts too.
resource "huaweicloud_compute_instance" "global" {
  network {
    uuid = "n"
  }
}

resource "huaweicloud_global_eip_associate" "global" {
  global_eip_id  = "g"
  is_reserve_gcb = false

  associate_instance {
    region        = "ap-southeast-1"
    project_id    = "p"
    instance_type = "ECS"
    instance_id   = huaweicloud_compute_instance.global.id # want "huaweicloud_compute_instance.global: huaweicloud_global_eip_associate.global"
  }
}

# Bandwidth for an IPv6 address is not a public IPv4 address, and an address of a load balancer not one of an instance.
resource "huaweicloud_compute_instance" "ipv6" {
  network {
    uuid        = "n"
    ipv6_enable = true
  }
}

resource "huaweicloud_compute_eip_associate" "ipv6" {
  bandwidth_id = "b"
  instance_id  = huaweicloud_compute_instance.ipv6.id
  fixed_ip     = huaweicloud_compute_instance.ipv6.network[0].fixed_ip_v6
}

resource "huaweicloud_elb_loadbalancer" "front" {
  availability_zone = ["a", "b"]
}

resource "huaweicloud_vpc_eip_associate" "front" {
  public_ip = huaweicloud_vpc_eip.one.address
  port_id   = huaweicloud_elb_loadbalancer.front.ipv4_port_id
}

# Perhaps.
resource "huaweicloud_compute_instance" "perhaps" {
  eip_id = var.public ? huaweicloud_vpc_eip.one.id : null # unsure "var.public"

  network {
    uuid = "n"
  }
}

# Instance by instance.
resource "huaweicloud_compute_instance" "each" {
  for_each = var.servers

  name = each.key

  network {
    uuid = "n"
  }
}

resource "huaweicloud_compute_eip_associate" "each" {
  public_ip   = huaweicloud_vpc_eip.one.address
  instance_id = huaweicloud_compute_instance.each["a"].id # want "huaweicloud_compute_instance.each\\[\"a\"\\]: "
}

resource "huaweicloud_compute_instance_v2" "private" {
  network {
    uuid = "n"
  }
}

resource "huaweicloud_compute_instance_v2" "public" {
  network {
    uuid = "n"
  }
}

resource "huaweicloud_compute_floatingip_associate_v2" "public" {
  public_ip   = huaweicloud_vpc_eip.one.address
  instance_id = huaweicloud_compute_instance_v2.public.id # want "huaweicloud_compute_instance_v2.public: "
}

resource "huaweicloud_compute_instance_v2" "perhaps" {
  eip_type = var.public ? "5_bgp" : null # unsure "var.public"

  network {
    uuid = "n"
  }
}
