variable "status" {
  type = string
}

resource "alicloud_vpc" "logged" {
  cidr_block = "10.0.0.0/16"
}

resource "alicloud_vpc_flow_log" "logged" {
  resource_type  = "VPC"
  resource_id    = alicloud_vpc.logged.id
  traffic_type   = "All"
  project_name   = "audit"
  log_store_name = "flow"
}

resource "alicloud_vpc" "silent" { # want "no alicloud_vpc_flow_log names it in resource_id"
  cidr_block = "10.1.0.0/16"
}

resource "alicloud_vpc" "inactive" {
  cidr_block = "10.2.0.0/16"
}

resource "alicloud_vpc_flow_log" "inactive" {
  resource_type  = "VPC"
  resource_id    = alicloud_vpc.inactive.id
  traffic_type   = "All"
  project_name   = "audit"
  log_store_name = "flow"
  status         = "Inactive" # want "alicloud_vpc.inactive: .* status is \"Inactive\", want other than Inactive"
}

resource "alicloud_vpc" "given" {
  cidr_block = "10.3.0.0/16"
}

resource "alicloud_vpc_flow_log" "given" {
  resource_type  = "VPC"
  resource_id    = alicloud_vpc.given.id
  traffic_type   = "All"
  project_name   = "audit"
  log_store_name = "flow"
  status         = var.status # unsure "depends on var.status"
}
