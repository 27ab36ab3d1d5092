variable "own" {
  type = bool
}

resource "tencentcloud_kms_key" "made_there" { # want "hsm_cluster_id is not set"
}

resource "tencentcloud_kms_key" "outside" {
  hsm_cluster_id = "cls-hsm-1"
}

resource "tencentcloud_kms_key" "either" {
  hsm_cluster_id = var.own ? "cls-hsm-1" : null # unsure "depends on var.own"
}
