variable "public" {
  type = bool
}

resource "tencentcloud_kubernetes_cluster" "private" {
  cluster_name = "payments"
}

resource "tencentcloud_kubernetes_cluster" "public" {
  cluster_internet = true # want "cluster_internet is true"
}

resource "tencentcloud_kubernetes_cluster" "given" {
  cluster_internet = var.public # unsure "depends on var.public"
}

resource "tencentcloud_kubernetes_cluster_endpoint" "private" {
  cluster_internet = false
}

resource "tencentcloud_kubernetes_cluster_endpoint" "public" {
  cluster_internet = true # want "cluster_internet is true"
}

resource "tencentcloud_kubernetes_cluster_endpoint" "given" {
  cluster_internet = var.public # unsure "depends on var.public"
}
