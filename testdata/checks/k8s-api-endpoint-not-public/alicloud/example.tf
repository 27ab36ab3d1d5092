variable "public" {
  type = bool
}

resource "alicloud_cs_managed_kubernetes" "private" {
  slb_internet_enabled = false
}

resource "alicloud_cs_managed_kubernetes" "by_default" { # want "slb_internet_enabled is not set, want false"
  name = "payments"
}

resource "alicloud_cs_managed_kubernetes" "given" {
  slb_internet_enabled = var.public # unsure "depends on var.public"
}

resource "alicloud_cs_kubernetes" "private" {
  slb_internet_enabled = false
}

resource "alicloud_cs_kubernetes" "by_default" { # want "slb_internet_enabled is not set, want false"
  name = "payments"
}

resource "alicloud_cs_kubernetes" "given" {
  slb_internet_enabled = var.public # unsure "depends on var.public"
}

resource "alicloud_cs_edge_kubernetes" "private" {
  slb_internet_enabled = false
}

resource "alicloud_cs_edge_kubernetes" "by_default" { # want "slb_internet_enabled is not set, want false"
  name = "payments"
}

resource "alicloud_cs_edge_kubernetes" "given" {
  slb_internet_enabled = var.public # unsure "depends on var.public"
}

resource "alicloud_cs_serverless_kubernetes" "by_default" {
  name = "payments"
}

resource "alicloud_cs_serverless_kubernetes" "public" {
  endpoint_public_access_enabled = true # want "endpoint_public_access_enabled is true, want false"
}

resource "alicloud_cs_serverless_kubernetes" "given" {
  endpoint_public_access_enabled = var.public # unsure "depends on var.public"
}
