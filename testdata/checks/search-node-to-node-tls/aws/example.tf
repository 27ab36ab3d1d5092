variable "on" {
  type = bool
}

resource "aws_opensearch_domain" "encrypted" {
  domain_name = "encrypted"
  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_opensearch_domain" "plain" {
  domain_name = "plain"
  node_to_node_encryption {
    enabled = false # want "enabled is false"
  }
}

resource "aws_opensearch_domain" "default" { # want "node_to_node_encryption.enabled is not set"
  domain_name = "default"
}

resource "aws_opensearch_domain" "given" {
  domain_name = "given"
  node_to_node_encryption {
    enabled = var.on # unsure "var.on"
  }
}

resource "aws_elasticsearch_domain" "encrypted" {
  domain_name = "encrypted"
  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_elasticsearch_domain" "plain" {
  domain_name = "plain"
  node_to_node_encryption {
    enabled = false # want "enabled is false"
  }
}

resource "aws_elasticsearch_domain" "default" { # want "node_to_node_encryption.enabled is not set"
  domain_name = "default"
}

resource "aws_elasticsearch_domain" "given" {
  domain_name = "given"
  node_to_node_encryption {
    enabled = var.on # unsure "var.on"
  }
}
