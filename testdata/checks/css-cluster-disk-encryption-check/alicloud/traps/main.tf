variable "warm_spec" {
  type = string
}

resource "alicloud_elasticsearch_instance" "old" {
  data_node_amount         = 2
  data_node_spec           = "elasticsearch.sn2ne.large"
  data_node_disk_encrypted = true
}

resource "alicloud_elasticsearch_instance" "old_plain" { # want "data_node_disk_encrypted is not set, want true"
  data_node_amount = 2
  data_node_spec   = "elasticsearch.sn2ne.large"
}

# With data_node_amount the provider takes the deprecated arguments.
resource "alicloud_elasticsearch_instance" "both" {
  data_node_amount         = 2
  data_node_spec           = "elasticsearch.sn2ne.large"
  data_node_disk_encrypted = false # want "data_node_disk_encrypted is false"

  data_node_configuration {
    spec            = "elasticsearch.sn2ne.large"
    disk_encryption = true
  }
}

resource "alicloud_elasticsearch_instance" "both_without_amount" {
  data_node_disk_encrypted = false

  data_node_configuration {
    spec            = "elasticsearch.sn2ne.large"
    disk_encryption = true
  }
}

resource "alicloud_elasticsearch_instance" "warm_plain" {
  data_node_configuration {
    spec            = "elasticsearch.sn2ne.large"
    disk_encryption = true
  }

  warm_node_configuration { # want "warm_node_configuration.disk_encryption is not set"
    spec   = "elasticsearch.sn1ne.large"
    amount = 3
  }
}

resource "alicloud_elasticsearch_instance" "warm_encrypted" {
  data_node_configuration {
    spec            = "elasticsearch.sn2ne.large"
    disk_encryption = true
  }

  warm_node_configuration {
    spec            = "elasticsearch.sn1ne.large"
    disk_encryption = true
  }
}

# Two kinds of nodes, two findings.
resource "alicloud_elasticsearch_instance" "nothing_encrypted" { # want "data_node_disk_encrypted is not set" "warm_node_disk_encrypted is not set"
  data_node_amount = 2
  warm_node_amount = 3
  warm_node_spec   = "elasticsearch.sn1ne.large"
}

resource "alicloud_elasticsearch_instance" "perhaps_warm" {
  data_node_amount         = 2
  data_node_disk_encrypted = true
  warm_node_spec           = var.warm_spec # unsure "var.warm_spec"
}
