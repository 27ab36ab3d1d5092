# never unsure aws_kms_key: the code has a key, and a plan says what becomes of it
# never unsure aws_kms_external_key: the code has a key, and a plan says what becomes of it
# never unsure aws_kms_replica_key: the code has a key, and a plan says what becomes of it
# never unsure aws_kms_replica_external_key: the code has a key, and a plan says what becomes of it
resource "aws_kms_key" "data" {
  description             = "data"
  deletion_window_in_days = 7

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_kms_external_key" "imported" {
  description = "imported"
}

resource "aws_kms_replica_key" "elsewhere" {
  primary_key_arn = aws_kms_key.data.arn
}

resource "aws_kms_replica_external_key" "elsewhere" {
  primary_key_arn = aws_kms_external_key.imported.arn
}

# A key that is never made is not deleted either, and is no key.
resource "aws_kms_key" "never_there" {
  count = 0
}
