variable "enabled" {
  type = bool
}

resource "huaweicloud_cce_cluster" "logged" {
  name = "payments"
}

resource "huaweicloud_cce_cluster_log_config" "logged_a" {
  cluster_id = huaweicloud_cce_cluster.logged.id

  log_configs {
    name   = "kube-apiserver"
    enable = true
  }
  log_configs {
    name   = "audit"
    enable = true
  }
}

resource "huaweicloud_cce_cluster" "without_audit" {
  name = "loans"
}

resource "huaweicloud_cce_cluster_log_config" "without_audit_a" {
  cluster_id = huaweicloud_cce_cluster.without_audit.id

  log_configs { # want "without_audit: .*log_configs lacks audit"
    name   = "kube-apiserver"
    enable = true
  }
  log_configs {
    name   = "audit"
    enable = false
  }
}

resource "huaweicloud_cce_cluster" "plain" { # want "no huaweicloud_cce_cluster_log_config names it in cluster_id"
  name = "cards"
}

resource "huaweicloud_cce_cluster" "given" {
  name = "wealth"
}

resource "huaweicloud_cce_cluster_log_config" "given_a" {
  cluster_id = huaweicloud_cce_cluster.given.id

  log_configs {
    name   = "kube-apiserver"
    enable = true
  }
  log_configs {
    name   = "audit"
    enable = var.enabled # unsure "given: .*depends on var.enabled"
  }
}

resource "huaweicloud_cce_cluster_v3" "logged" {
  name = "payments"
}

resource "huaweicloud_cce_cluster_log_config" "logged_b" {
  cluster_id = huaweicloud_cce_cluster_v3.logged.id

  log_configs {
    name   = "kube-apiserver"
    enable = true
  }
  log_configs {
    name   = "audit"
    enable = true
  }
}

resource "huaweicloud_cce_cluster_v3" "without_audit" {
  name = "loans"
}

resource "huaweicloud_cce_cluster_log_config" "without_audit_b" {
  cluster_id = huaweicloud_cce_cluster_v3.without_audit.id

  log_configs { # want "without_audit: .*log_configs lacks audit"
    name   = "kube-apiserver"
    enable = true
  }
  log_configs {
    name   = "audit"
    enable = false
  }
}

resource "huaweicloud_cce_cluster_v3" "plain" { # want "no huaweicloud_cce_cluster_log_config names it in cluster_id"
  name = "cards"
}

resource "huaweicloud_cce_cluster_v3" "given" {
  name = "wealth"
}

resource "huaweicloud_cce_cluster_log_config" "given_b" {
  cluster_id = huaweicloud_cce_cluster_v3.given.id

  log_configs {
    name   = "kube-apiserver"
    enable = true
  }
  log_configs {
    name   = "audit"
    enable = var.enabled # unsure "given: .*depends on var.enabled"
  }
}
