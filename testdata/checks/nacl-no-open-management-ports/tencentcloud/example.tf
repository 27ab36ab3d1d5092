variable "offices" {
  type = string
}

resource "tencentcloud_vpc_acl" "web" {
  vpc_id = "vpc-example"
  name   = "web"
  ingress = [
    "DROP#0.0.0.0/0#20-23#TCP",
    "ACCEPT#0.0.0.0/0#1-1023#TCP",
    "ACCEPT#10.0.0.0/8#ALL#ALL",
  ]
}

resource "tencentcloud_vpc_acl" "open" {
  vpc_id = "vpc-example"
  name   = "open"
  ingress = [
    "ACCEPT#0.0.0.0/0#ALL#ALL", # want "ingress opens all ports to \"0.0.0.0/0\""
    "DROP#0.0.0.0/0#22#TCP",
  ]
}

resource "tencentcloud_vpc_acl" "unknown" {
  vpc_id  = "vpc-example"
  name    = "unknown"
  ingress = ["ACCEPT#${var.offices}#22#TCP"] # unsure "depends on var.offices"
}

resource "tencentcloud_vpc_network_acl_quintuple" "web" {
  network_acl_id = "acl-example"
  network_acl_quintuple_set {
    ingress {
      action           = "ACCEPT"
      protocol         = "TCP"
      destination_port = "1-1023"
      source_cidr      = "0.0.0.0/0"
      priority         = 2
    }
    ingress {
      action           = "DROP"
      protocol         = "TCP"
      destination_port = "20-23"
      source_cidr      = "0.0.0.0/0"
      priority         = 1
    }
  }
}

resource "tencentcloud_vpc_network_acl_quintuple" "open" {
  network_acl_id = "acl-example"
  network_acl_quintuple_set {
    ingress {
      action           = "ACCEPT"
      protocol         = "TCP"
      destination_port = "22"
      source_cidr      = "0.0.0.0/0" # want "network_acl_quintuple_set.ingress.source_cidr opens port 22 to"
      priority         = 1
    }
  }
}

resource "tencentcloud_vpc_network_acl_quintuple" "unknown" {
  network_acl_id = "acl-example"
  network_acl_quintuple_set {
    ingress {
      action           = "ACCEPT"
      protocol         = "TCP"
      destination_port = "22"
      source_cidr      = var.offices # unsure "depends on var.offices"
      priority         = 1
    }
  }
}
