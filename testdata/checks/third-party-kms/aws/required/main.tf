variable "own" {
  type = bool
}

resource "aws_kms_key" "made_there" { # want "custom_key_store_id is not set"
}

resource "aws_kms_key" "outside" {
  custom_key_store_id = "cks-1"
}

resource "aws_kms_key" "either" {
  custom_key_store_id = var.own ? "cks-1" : null # unsure "depends on var.own"
}
