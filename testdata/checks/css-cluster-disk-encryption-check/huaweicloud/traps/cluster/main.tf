variable "encrypted" {
  type = bool
}

resource "huaweicloud_css_cluster" "this" {
  disk_encryption {
    system_encrypted = var.encrypted ? "1" : "0" # want "module.plain.huaweicloud_css_cluster.this: .* is \"0\""
  }
}
