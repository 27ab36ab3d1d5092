variable "cluster" {
  type = string
}

resource "tencentcloud_kubernetes_cluster" "protected" {
  cluster_name = "payments"
}

resource "tencentcloud_kubernetes_encryption_protection" "payments" {
  cluster_id = tencentcloud_kubernetes_cluster.protected.id

  kms_configuration {
    key_id = "9ffacc8b-6461-11ee-a54e-525400dd8a7d"
  }
}

resource "tencentcloud_kubernetes_cluster" "plain" { # want "no tencentcloud_kubernetes_encryption_protection names it in cluster_id"
  cluster_name = "loans"
}
