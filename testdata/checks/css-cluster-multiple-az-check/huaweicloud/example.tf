variable "zones" {
  type = string
}

resource "huaweicloud_css_cluster" "two_zones" {
  name              = "statements"
  engine_version    = "7.10.2"
  availability_zone = "ap-southeast-1a,ap-southeast-1b"

  ess_node_config {
    flavor          = "ess.spec-4u8g"
    instance_number = 2
  }
}

resource "huaweicloud_css_cluster" "one_zone" {
  name              = "statements-test"
  engine_version    = "7.10.2"
  availability_zone = "ap-southeast-1a" # want "availability_zone has 1 of at least 2 different zones"

  ess_node_config {
    flavor          = "ess.spec-4u8g"
    instance_number = 2
  }
}

resource "huaweicloud_css_cluster" "given" {
  name              = "statements-branch"
  engine_version    = "7.10.2"
  availability_zone = var.zones # unsure "depends on var.zones"

  ess_node_config {
    flavor          = "ess.spec-4u8g"
    instance_number = 2
  }
}
