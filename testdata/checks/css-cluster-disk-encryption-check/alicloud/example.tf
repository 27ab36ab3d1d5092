variable "encrypted" {
  type = bool
}

resource "alicloud_elasticsearch_instance" "encrypted" {
  description = "statements"
  version     = "8.5.1_with_X-Pack"
  vswitch_id  = "vsw-j6c1a2b3"

  data_node_configuration {
    spec            = "elasticsearch.sn2ne.large"
    amount          = 3
    disk_type       = "cloud_essd"
    disk_encryption = true
  }
}

resource "alicloud_elasticsearch_instance" "plain" {
  description = "statements-test"
  version     = "8.5.1_with_X-Pack"
  vswitch_id  = "vsw-j6c1a2b3"

  data_node_configuration { # want "data_node_configuration.disk_encryption is not set, want true"
    spec   = "elasticsearch.sn2ne.large"
    amount = 3
  }
}

resource "alicloud_elasticsearch_instance" "given" {
  description = "statements-branch"
  version     = "8.5.1_with_X-Pack"
  vswitch_id  = "vsw-j6c1a2b3"

  data_node_configuration {
    spec            = "elasticsearch.sn2ne.large"
    disk_encryption = var.encrypted # unsure "depends on var.encrypted"
  }
}
