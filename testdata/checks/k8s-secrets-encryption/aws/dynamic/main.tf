# The block is there if there is a key.
variable "key" {
  type    = string
  default = ""
}

variable "another" {
  type = string
}

resource "aws_eks_cluster" "without_key" {
  dynamic "encryption_config" { # want "encryption_config.resources is not set"
    for_each = var.key == "" ? [] : [var.key]
    content {
      resources = ["secrets"]
      provider {
        key_arn = encryption_config.value
      }
    }
  }
}

resource "aws_eks_cluster" "perhaps" {
  dynamic "encryption_config" {
    for_each = var.another == "" ? [] : [var.another]
    content {
      resources = ["secrets"]
      provider {
        key_arn = encryption_config.value # unsure "depends on var.another"
      }
    }
  }
}
