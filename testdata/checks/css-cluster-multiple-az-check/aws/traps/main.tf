variable "domains" {
  type    = map(number)
  default = { cards = 4, loans = 1 }
}

variable "aware" {
  type = bool
}

# One node in one zone is what a domain without a cluster_config block is: one finding.
resource "aws_opensearch_domain" "bare" { # want "zone_awareness_enabled is not set"
  domain_name = "bare"
}

# Multi-AZ with standby is in three zones.
resource "aws_opensearch_domain" "standby" {
  cluster_config {
    instance_count                = 3
    multi_az_with_standby_enabled = true
  }
}

resource "aws_opensearch_domain" "count_unset" {
  cluster_config { # want "instance_count is not set, want at least 3"
    zone_awareness_enabled = true
  }
}

resource "aws_opensearch_domain" "per_domain" {
  for_each = var.domains

  cluster_config {
    instance_count         = each.value # want "per_domain\\[\"loans\"\\].*is 1, want at least 3"
    zone_awareness_enabled = true
  }
}

# Too few nodes, whatever the variable is.
resource "aws_opensearch_domain" "too_few_anyway" {
  cluster_config {
    instance_count         = 2 # want "is 2, want at least 3"
    zone_awareness_enabled = var.aware
  }
}

resource "aws_opensearch_domain" "perhaps" {
  cluster_config {
    instance_count         = 3
    zone_awareness_enabled = var.aware # unsure "var.aware"
  }
}

module "three_nodes" {
  source = "./domain"
  nodes  = 3
}

module "one_node" {
  source = "./domain"
  nodes  = 1
}
