variable "nodes" {
  type = number
}

resource "aws_opensearch_domain" "three_nodes" {
  domain_name = "statements"

  cluster_config {
    instance_count         = 3
    zone_awareness_enabled = true

    zone_awareness_config {
      availability_zone_count = 3
    }
  }
}

resource "aws_opensearch_domain" "unaware" {
  domain_name = "statements-test"

  cluster_config { # want "cluster_config.zone_awareness_enabled is not set, want true"
    instance_count = 3
  }
}

resource "aws_opensearch_domain" "two_nodes" {
  domain_name = "statements-branch"

  cluster_config {
    instance_count         = 2 # want "cluster_config.instance_count is 2, want at least 3"
    zone_awareness_enabled = true
  }
}

resource "aws_opensearch_domain" "given" {
  domain_name = "statements-new"

  cluster_config {
    instance_count         = var.nodes # unsure "depends on var.nodes"
    zone_awareness_enabled = true
  }
}

resource "aws_elasticsearch_domain" "three_nodes" {
  domain_name = "cards"

  cluster_config {
    instance_count         = 3
    zone_awareness_enabled = true
  }
}

resource "aws_elasticsearch_domain" "unaware" {
  domain_name = "cards-test"

  cluster_config {
    instance_count         = 3
    zone_awareness_enabled = false # want "zone_awareness_enabled is false, want true"
  }
}

resource "aws_elasticsearch_domain" "given" {
  domain_name = "cards-new"

  cluster_config {
    instance_count         = var.nodes # unsure "depends on var.nodes"
    zone_awareness_enabled = true
  }
}
