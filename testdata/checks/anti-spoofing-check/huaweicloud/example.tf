variable "router" {
  type = bool
}

resource "huaweicloud_compute_instance" "application" {
  name = "application"
  network {
    uuid = "subnet-example"
  }
}

resource "huaweicloud_compute_instance" "unchecked" {
  name = "unchecked"
  network {
    uuid = "subnet-example"
  }
  network {
    uuid              = "another-subnet-example"
    source_dest_check = false # want "network.source_dest_check is false, want true"
  }
}

resource "huaweicloud_compute_instance" "unknown" {
  name = "unknown"
  network {
    uuid              = "subnet-example"
    source_dest_check = var.router # unsure "depends on var.router"
  }
}

resource "huaweicloud_compute_instance_v2" "application" {
  name = "application"
  network {
    uuid = "subnet-example"
  }
}

resource "huaweicloud_compute_instance_v2" "unchecked" {
  name = "unchecked"
  network {
    uuid = "subnet-example"
  }
  network {
    uuid              = "another-subnet-example"
    source_dest_check = false # want "network.source_dest_check is false, want true"
  }
}

resource "huaweicloud_compute_instance_v2" "unknown" {
  name = "unknown"
  network {
    uuid              = "subnet-example"
    source_dest_check = var.router # unsure "depends on var.router"
  }
}

resource "huaweicloud_compute_interface_attach" "application" {
  instance_id = huaweicloud_compute_instance.application.id
  network_id  = "subnet-example"
}

resource "huaweicloud_compute_interface_attach" "unchecked" {
  instance_id       = huaweicloud_compute_instance.application.id
  network_id        = "subnet-example"
  source_dest_check = false # want "source_dest_check is false, want true"
}

resource "huaweicloud_compute_interface_attach" "unknown" {
  instance_id       = huaweicloud_compute_instance.application.id
  network_id        = "subnet-example"
  source_dest_check = var.router # unsure "depends on var.router"
}

resource "huaweicloud_compute_interface_attach_v2" "application" {
  instance_id = huaweicloud_compute_instance.application.id
  network_id  = "subnet-example"
}

resource "huaweicloud_compute_interface_attach_v2" "unchecked" {
  instance_id       = huaweicloud_compute_instance.application.id
  network_id        = "subnet-example"
  source_dest_check = false # want "source_dest_check is false, want true"
}

resource "huaweicloud_compute_interface_attach_v2" "unknown" {
  instance_id       = huaweicloud_compute_instance.application.id
  network_id        = "subnet-example"
  source_dest_check = var.router # unsure "depends on var.router"
}

resource "huaweicloud_as_group" "application" {
  scaling_group_name = "application"
  networks {
    id = "subnet-example"
  }
}

resource "huaweicloud_as_group" "unchecked" {
  scaling_group_name = "unchecked"
  networks {
    id                = "subnet-example"
    source_dest_check = false # want "networks.source_dest_check is false, want true"
  }
}

resource "huaweicloud_as_group" "unknown" {
  scaling_group_name = "unknown"
  networks {
    id                = "subnet-example"
    source_dest_check = var.router # unsure "depends on var.router"
  }
}

resource "huaweicloud_as_group_v1" "application" {
  scaling_group_name = "application"
  networks {
    id = "subnet-example"
  }
}

resource "huaweicloud_as_group_v1" "unchecked" {
  scaling_group_name = "unchecked"
  networks {
    id                = "subnet-example"
    source_dest_check = false # want "networks.source_dest_check is false, want true"
  }
}

resource "huaweicloud_as_group_v1" "unknown" {
  scaling_group_name = "unknown"
  networks {
    id                = "subnet-example"
    source_dest_check = var.router # unsure "depends on var.router"
  }
}

resource "huaweicloud_compute_instance" "router" { # skip: a route leads to it, so that it has to forward
  name = "router"
  network {
    uuid              = "subnet-example"
    source_dest_check = false
  }
}

resource "huaweicloud_vpc_route" "through_the_router" {
  vpc_id      = "vpc-example"
  destination = "0.0.0.0/0"
  type        = "ecs"
  nexthop     = huaweicloud_compute_instance.router.id
}

resource "huaweicloud_compute_instance" "one_of_two" { # skip: it has a virtual address beside its own
  name = "one-of-two"
  network {
    uuid              = "subnet-example"
    source_dest_check = false
  }
}

resource "huaweicloud_networking_vip_associate" "one_of_two" {
  vip_id   = "vip-example"
  port_ids = [huaweicloud_compute_instance.one_of_two.network[0].port]
}
