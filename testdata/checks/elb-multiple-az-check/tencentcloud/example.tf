variable "zone" {
  type = string
}

resource "tencentcloud_clb_instance" "two_zones" {
  network_type   = "OPEN"
  master_zone_id = "ap-hongkong-2"
  slave_zone_id  = "ap-hongkong-3"
}

resource "tencentcloud_clb_instance" "one_zone" {
  network_type = "OPEN"
  zone_id      = "ap-hongkong-2" # want "zone_id places it in one zone, want a master and a slave zone"
}

resource "tencentcloud_clb_instance" "given" {
  network_type   = "OPEN"
  master_zone_id = "ap-hongkong-2"
  slave_zone_id  = var.zone # unsure "depends on var.zone"
}

resource "tencentcloud_clb_instance" "left_open" { # unsure "the service chooses"
  network_type = "OPEN"
}

resource "tencentcloud_clb_instance" "private" { # skip: a private load balancer has no zones to choose
  network_type = "INTERNAL"
  vpc_id       = "vpc-1"
  subnet_id    = "subnet-1"
}
