variable "address" {
  type = string
}

resource "huaweicloud_vpc_eip" "api" {
  publicip {
    type = "5_bgp"
  }
}

resource "huaweicloud_cce_cluster" "private" {
  name = "payments"
}

resource "huaweicloud_cce_cluster" "public" {
  eip = huaweicloud_vpc_eip.api.address # want "eip is huaweicloud_vpc_eip.api.address, want no value"
}

resource "huaweicloud_cce_cluster" "given" {
  eip = var.address # unsure "depends on var.address"
}

resource "huaweicloud_cce_cluster_v3" "private" {
  name = "payments"
}

resource "huaweicloud_cce_cluster_v3" "public" {
  eip = huaweicloud_vpc_eip.api.address # want "eip is huaweicloud_vpc_eip.api.address, want no value"
}

resource "huaweicloud_cce_cluster_v3" "given" {
  eip = var.address # unsure "depends on var.address"
}

resource "huaweicloud_cce_autopilot_cluster" "private" {
  name = "payments"
}

resource "huaweicloud_cce_autopilot_cluster" "public" {
  eip_id = huaweicloud_vpc_eip.api.id # want "eip_id is huaweicloud_vpc_eip.api.id, want no value"
}

resource "huaweicloud_cce_autopilot_cluster" "given" {
  eip_id = var.address # unsure "depends on var.address"
}
