variable "encrypted" {
  type = bool
}

resource "tencentcloud_emr_cluster_v2" "encrypted" {
  enable_cbs_encrypt_flag     = true
  enable_cbs_sys_encrypt_flag = true
}

resource "tencentcloud_emr_cluster_v2" "plain_system_disks" { # want "enable_cbs_sys_encrypt_flag is not set"
  enable_cbs_encrypt_flag = true
}

resource "tencentcloud_emr_cluster_v2" "given" {
  enable_cbs_encrypt_flag     = var.encrypted # unsure "depends on var.encrypted"
  enable_cbs_sys_encrypt_flag = true
}
