locals {
  defaults = { rotation = false }
}

resource "aws_kms_key" "this" {
  enable_key_rotation = local.defaults.rotation # want "^module.keys.aws_kms_key.this: enable_key_rotation is false"
}
