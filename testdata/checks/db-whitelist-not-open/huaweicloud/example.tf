variable "network" {
  type = string
}

variable "method" {
  type = string
}

resource "huaweicloud_dcs_instance" "listed" {
  name = "sessions"

  whitelists {
    group_name = "branches"
    ip_address = ["10.10.0.0/16", "198.51.100.7"]
  }
}

resource "huaweicloud_dcs_instance" "everybody" {
  name = "sessions-test"

  whitelists {
    group_name = "branches"
    ip_address = ["10.10.0.0/16"]
  }

  whitelists {
    group_name = "tests"
    ip_address = ["0.0.0.0/0"] # want "whitelists.ip_address lets in every IPv4 address"
  }
}

resource "huaweicloud_dcs_instance" "in_halves" {
  name = "sessions-halves"

  whitelists {
    group_name = "low"
    ip_address = ["0.0.0.0/1"]
  }

  whitelists {
    group_name = "high"
    ip_address = ["128.0.0.0/1"] # want "lets in every IPv4 address"
  }
}

resource "huaweicloud_dcs_instance" "given" {
  name = "sessions-branch"

  whitelists {
    group_name = "branches"
    ip_address = [var.network] # unsure "it is not known which addresses whitelists.ip_address lets in; depends on var.network"
  }
}

resource "huaweicloud_dcs_instance_v1" "no_list" {
  name = "quotes"
}

resource "huaweicloud_dcs_instance_v1" "everybody" {
  name = "quotes-test"

  whitelists {
    group_name = "tests"
    ip_address = ["10.0.0.1", "0.0.0.0/0"] # want "lets in every IPv4 address"
  }
}

resource "huaweicloud_dcs_instance_v1" "given" {
  name = "quotes-branch"

  whitelists {
    group_name = "branches"
    ip_address = [var.network] # unsure "depends on var.network"
  }
}

resource "huaweicloud_rds_pg_hba" "listed" {
  instance_id = "core"

  host_based_authentications {
    type    = "hostssl"
    address = "10.10.0.0/16"
    method  = "scram-sha-256"
  }

  host_based_authentications {
    type    = "host"
    address = "0.0.0.0/0"
    method  = "reject"
  }
}

resource "huaweicloud_rds_pg_hba" "everybody" {
  instance_id = "core-test"

  host_based_authentications {
    type    = "host"
    address = "0.0.0.0/0" # want "host_based_authentications.address lets in every IPv4 address"
    method  = "md5"
  }
}

resource "huaweicloud_rds_pg_hba" "given" {
  instance_id = "core-branch"

  host_based_authentications {
    type    = "host"
    address = var.network # unsure "depends on var.network"
    method  = "md5"
  }

  host_based_authentications {
    type    = "host"
    address = "::/0"
    method  = var.method
  }
}

resource "huaweicloud_rds_pg_hba" "perhaps_rejected" {
  instance_id = "core-branch"

  host_based_authentications {
    type    = "host"
    address = "::/0"
    method  = var.method # unsure "it is not known whether a line rejects or lets in every address; depends on var.method"
  }
}

resource "huaweicloud_css_cluster" "private" {
  name = "search"
}

resource "huaweicloud_css_cluster" "listed" {
  name = "search"

  public_access {
    bandwidth         = 5
    whitelist_enabled = true
    whitelist         = "198.51.100.7,198.51.100.8"
  }
}

resource "huaweicloud_css_cluster" "no_list" {
  name = "search-test"

  kibana_public_access {
    bandwidth         = 5
    whitelist_enabled = false # want "kibana_public_access.whitelist_enabled is false, want true"
  }
}

resource "huaweicloud_css_cluster" "everybody" {
  name = "search-test"

  public_access {
    bandwidth         = 5
    whitelist_enabled = true
    whitelist         = "198.51.100.7,0.0.0.0/0" # want "public_access.whitelist lets in every IPv4 address"
  }
}

resource "huaweicloud_css_cluster" "given" {
  name = "search-branch"

  public_access {
    bandwidth         = 5
    whitelist_enabled = true
    whitelist         = var.network # unsure "depends on var.network"
  }
}
