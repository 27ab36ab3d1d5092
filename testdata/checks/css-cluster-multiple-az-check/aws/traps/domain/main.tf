variable "nodes" {
  type = number
}

resource "aws_opensearch_domain" "this" {
  cluster_config {
    instance_count         = var.nodes
    zone_awareness_enabled = var.nodes > 1 # want "module.one_node.*zone_awareness_enabled is false"
  }
}
