variable "protocol" {
  type = string
}

resource "alicloud_elasticsearch_instance" "https" {
  version  = "7.10_with_X-Pack"
  protocol = "HTTPS"
}

resource "alicloud_elasticsearch_instance" "plain" {
  version  = "7.10_with_X-Pack"
  protocol = "HTTP" # want "want HTTPS"
}

resource "alicloud_elasticsearch_instance" "default" { # want "protocol is not set"
  version = "7.10_with_X-Pack"
}

resource "alicloud_elasticsearch_instance" "given" {
  version  = "7.10_with_X-Pack"
  protocol = var.protocol # unsure "var.protocol"
}
