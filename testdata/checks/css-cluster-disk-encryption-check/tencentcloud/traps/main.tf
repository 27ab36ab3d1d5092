# Every kind of node has its own disks.
resource "tencentcloud_elasticsearch_instance" "warm_plain" {
  node_info_list {
    type      = "hotData"
    node_num  = 3
    node_type = "ES.S1.MEDIUM8"
    encrypt   = true
  }

  node_info_list {
    type      = "warmData"
    node_num  = 3
    node_type = "ES.S1.MEDIUM8"
    encrypt   = false # want "is false, want true"
  }
}

# never want tencentcloud_elasticsearch_logstash: it has no argument that could be wrong
# never pass tencentcloud_elasticsearch_logstash: it has no argument that could be right
resource "tencentcloud_elasticsearch_logstash" "pipeline" { # unsure "the provider has no argument"
  instance_name = "pipeline"
}
