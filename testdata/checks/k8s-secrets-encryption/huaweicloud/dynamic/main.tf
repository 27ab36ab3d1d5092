# The block is there in one case alone, whichever it is that is looked at first.
variable "encrypted" {
  type = bool
}

resource "huaweicloud_cce_cluster" "if_wanted" {
  dynamic "encryption_config" { # unsure "depends on var.encrypted"
    for_each = var.encrypted ? [1] : []
    content {
      mode = "KMS"
    }
  }
}

resource "huaweicloud_cce_cluster" "unless_wanted" {
  dynamic "encryption_config" { # unsure "depends on var.encrypted"
    for_each = var.encrypted ? [] : [1]
    content {
      mode = "KMS"
    }
  }
}
