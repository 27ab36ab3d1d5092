variable "networks" {
  type = list(string)
}

resource "tencentcloud_elasticsearch_instance" "right" {
  es_public_acl {
    white_ip_list = ["10.23.12.0/24"]
  }
}

resource "tencentcloud_elasticsearch_instance" "wrong" {
  es_public_acl {
    white_ip_list = ["10.23.12.0/24", "0.0.0.0/0"] # want "es_public_acl.white_ip_list lets in every IPv4 address"
  }
}

resource "tencentcloud_elasticsearch_instance" "given" {
  es_public_acl {
    white_ip_list = var.networks # unsure "depends on var.networks"
  }
}


resource "tencentcloud_elasticsearch_instance" "kibana" {
  es_acl {
    white_list = ["0.0.0.0/0"] # want "es_acl.white_list lets in every IPv4 address"
  }
}

resource "tencentcloud_elasticsearch_instance" "left_out" {}
