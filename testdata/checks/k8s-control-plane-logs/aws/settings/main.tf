resource "aws_eks_cluster" "audited" {
  enabled_cluster_log_types = ["audit"]
}

resource "aws_eks_cluster" "not_audited" {
  enabled_cluster_log_types = ["api"] # want "lacks audit"
}
