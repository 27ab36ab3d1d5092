variable "encrypted" {
  type = string
}

resource "huaweicloud_kms_key" "search" {
  key_alias = "search"
}

resource "huaweicloud_css_cluster" "encrypted" {
  name              = "statements"
  engine_version    = "7.10.2"
  availability_zone = "ap-southeast-1a,ap-southeast-1b"

  ess_node_config {
    flavor          = "ess.spec-4u8g"
    instance_number = 2
  }

  disk_encryption {
    system_encrypted = "1"
    system_cmk_id    = huaweicloud_kms_key.search.id
  }
}

resource "huaweicloud_css_cluster" "plain" { # want "disk_encryption.system_encrypted is not set, want 1"
  name              = "statements-test"
  engine_version    = "7.10.2"
  availability_zone = "ap-southeast-1a"

  ess_node_config {
    flavor          = "ess.spec-4u8g"
    instance_number = 1
  }
}

resource "huaweicloud_css_cluster" "given" {
  name           = "statements-branch"
  engine_version = "7.10.2"

  disk_encryption {
    system_encrypted = var.encrypted # unsure "depends on var.encrypted"
  }
}
