variable "own" {
  type = bool
}

resource "aws_kms_key" "made_there" { # skip: by default nothing else is asked for
}

resource "aws_kms_key" "outside" {
  custom_key_store_id = "cks-1"
}

# never want aws_kms_external_key: its material is always imported
# never unsure aws_kms_external_key: likewise

resource "aws_kms_external_key" "imported" {
}
