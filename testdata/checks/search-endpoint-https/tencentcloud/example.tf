variable "protocol" {
  type = string
}

resource "tencentcloud_elasticsearch_instance" "https" {
  version  = "7.10.1"
  protocol = "https"
}

resource "tencentcloud_elasticsearch_instance" "plain" {
  version  = "7.10.1"
  protocol = "http" # want "want https"
}

resource "tencentcloud_elasticsearch_instance" "default" { # want "protocol is not set"
  version = "7.10.1"
}

resource "tencentcloud_elasticsearch_instance" "given" {
  version  = "7.10.1"
  protocol = var.protocol # unsure "var.protocol"
}
