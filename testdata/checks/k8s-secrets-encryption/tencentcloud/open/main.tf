variable "cluster" {
  type = string
}

resource "tencentcloud_kubernetes_cluster" "perhaps_protected" { # unsure "tencentcloud_kubernetes_encryption_protection.given perhaps names it"
  cluster_name = "cards"
}

resource "tencentcloud_kubernetes_encryption_protection" "given" {
  cluster_id = var.cluster
}
