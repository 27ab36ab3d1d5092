variable "instance" {
  type = string
}

resource "huaweicloud_rds_instance" "private" {
  name = "core"
}

resource "huaweicloud_rds_instance" "public" {
  name = "core-test"
}

resource "huaweicloud_vpc_eip" "test" {
  publicip {
    type = "5_bgp"
  }
}

resource "huaweicloud_rds_instance_eip_associate" "test" {
  instance_id  = huaweicloud_rds_instance.public.id # want "huaweicloud_rds_instance_eip_associate.test gives it a public address"
  public_ip    = huaweicloud_vpc_eip.test.address
  public_ip_id = huaweicloud_vpc_eip.test.id
}

resource "huaweicloud_dws_cluster" "private" {
  name = "reports"

  public_ip {
    public_bind_type = "not_use"
  }
}

resource "huaweicloud_dws_cluster" "public" {
  name = "reports-test"

  public_ip {
    public_bind_type = "auto_assign" # want "public_ip.public_bind_type is \"auto_assign\", want other than auto_assign or bind_existing"
  }
}

resource "huaweicloud_dws_cluster" "associated" {
  name = "reports-branch"
}

resource "huaweicloud_dws_cluster_eip_associate" "test" {
  cluster_id = huaweicloud_dws_cluster.associated.id # want "huaweicloud_dws_cluster_eip_associate.test gives it a public address"
  eip_id     = huaweicloud_vpc_eip.test.id
}

resource "huaweicloud_dws_cluster" "given" {
  name = "reports-copy"

  public_ip {
    public_bind_type = var.instance # unsure "depends on var.instance"
  }
}

resource "huaweicloud_css_cluster" "private" {
  name = "search"
}

resource "huaweicloud_css_cluster" "public" {
  name = "search-test"

  public_access { # want "public_access is .*, want no value"
    bandwidth         = 5
    whitelist_enabled = true
    whitelist         = "198.51.100.7"
  }
}

resource "huaweicloud_css_cluster" "kibana" {
  name = "search-branch"

  kibana_public_access { # want "kibana_public_access is .*, want no value"
    bandwidth         = 5
    whitelist_enabled = true
    whitelist         = "198.51.100.7"
  }
}
