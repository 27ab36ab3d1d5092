variable "own" {
  type = bool
}

resource "tencentcloud_kms_key" "made_there" { # skip: by default nothing else is asked for
}

resource "tencentcloud_kms_key" "outside" {
  hsm_cluster_id = "cls-hsm-1"
}

# never want tencentcloud_kms_external_key: its material is always imported
# never unsure tencentcloud_kms_external_key: likewise

resource "tencentcloud_kms_external_key" "imported" {
}
