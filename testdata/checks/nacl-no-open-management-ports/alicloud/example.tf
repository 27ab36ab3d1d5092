variable "offices" {
  type = string
}

resource "alicloud_network_acl" "web" {
  vpc_id = "vpc-example"
  ingress_acl_entries {
    policy         = "drop"
    protocol       = "tcp"
    port           = "20/23"
    source_cidr_ip = "0.0.0.0/0"
  }
  ingress_acl_entries {
    policy         = "accept"
    protocol       = "tcp"
    port           = "1/1023"
    source_cidr_ip = "0.0.0.0/0"
  }
}

resource "alicloud_network_acl" "open" {
  vpc_id = "vpc-example"
  ingress_acl_entries {
    policy         = "accept"
    protocol       = "all"
    port           = "-1/-1"
    source_cidr_ip = "0.0.0.0/0" # want "ingress_acl_entries.source_cidr_ip opens all ports to"
  }
}

resource "alicloud_network_acl" "unknown" {
  vpc_id = "vpc-example"
  ingress_acl_entries {
    policy         = "accept"
    protocol       = "tcp"
    port           = "22/22"
    source_cidr_ip = var.offices # unsure "depends on var.offices"
  }
}

resource "alicloud_network_acl" "of_the_service" { # skip: its entries are made by the service, or are a resource of their own
  vpc_id = "vpc-example"
}

resource "alicloud_network_acl_entries" "web" {
  network_acl_id = alicloud_network_acl.of_the_service.id
  ingress {
    policy         = "accept"
    protocol       = "tcp"
    port           = "443/443"
    source_cidr_ip = "0.0.0.0/0"
  }
}

resource "alicloud_network_acl_entries" "open" {
  network_acl_id = alicloud_network_acl.of_the_service.id
  ingress {
    policy         = "accept"
    protocol       = "tcp"
    port           = "22/22"
    source_cidr_ip = "0.0.0.0/0" # want "ingress.source_cidr_ip opens port 22 to"
  }
}

resource "alicloud_network_acl_entries" "unknown" {
  network_acl_id = alicloud_network_acl.of_the_service.id
  ingress {
    policy         = "accept"
    protocol       = "tcp"
    port           = "22/22"
    source_cidr_ip = var.offices # unsure "depends on var.offices"
  }
}
