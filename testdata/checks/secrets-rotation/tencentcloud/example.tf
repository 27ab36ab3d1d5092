variable "own" {
  type = bool
}

resource "tencentcloud_ssm_product_secret" "kept" { # want "enable_rotation is not set"
}

resource "tencentcloud_ssm_product_secret" "rotated" {
  enable_rotation = true
}

resource "tencentcloud_ssm_product_secret" "given" {
  enable_rotation = var.own # unsure "depends on var.own"
}
