variable "enabled" {
  type = bool
}

resource "tencentcloud_kubernetes_cluster" "audited" {
  cluster_audit {
    enabled = true
  }
}

resource "tencentcloud_kubernetes_cluster" "plain" { # want "cluster_audit.enabled is not set, want true"
  cluster_name = "payments"
}

resource "tencentcloud_kubernetes_cluster" "given" {
  cluster_audit {
    enabled = var.enabled # unsure "depends on var.enabled"
  }
}
