variable "encrypt" {
  type = bool
}

resource "tencentcloud_elasticsearch_instance" "encrypted" {
  instance_name = "statements"
  version       = "7.10.1"
  vpc_id        = "vpc-a1b2c3d4"

  node_info_list {
    node_num  = 3
    node_type = "ES.S1.MEDIUM8"
    encrypt   = true
  }
}

resource "tencentcloud_elasticsearch_instance" "plain" {
  instance_name = "statements-test"
  version       = "7.10.1"
  vpc_id        = "vpc-a1b2c3d4"

  node_info_list { # want "node_info_list.encrypt is not set, want true"
    node_num  = 2
    node_type = "ES.S1.MEDIUM8"
  }
}

resource "tencentcloud_elasticsearch_instance" "given" {
  instance_name = "statements-branch"
  version       = "7.10.1"
  vpc_id        = "vpc-a1b2c3d4"

  node_info_list {
    node_num  = 2
    node_type = "ES.S1.MEDIUM8"
    encrypt   = var.encrypt # unsure "depends on var.encrypt"
  }
}
