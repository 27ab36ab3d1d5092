variable "types" {
  type = list(string)
}

variable "type" {
  type = string
}

resource "aws_eks_cluster" "logged" {
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
}

resource "aws_eks_cluster" "plain" { # want "enabled_cluster_log_types is not set, want api, audit, authenticator, controllerManager, scheduler"
  name = "payments"
}

resource "aws_eks_cluster" "in_part" {
  enabled_cluster_log_types = ["api", "audit"] # want "lacks authenticator, controllerManager, scheduler"
}

resource "aws_eks_cluster" "with_another" {
  enabled_cluster_log_types = concat(["api", "audit", "authenticator", "controllerManager", "scheduler"], var.types)
}

resource "aws_eks_cluster" "one_given" {
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", var.type] # unsure "depends on var.type"
}

resource "aws_eks_cluster" "given" {
  enabled_cluster_log_types = var.types # unsure "depends on var.types"
}
