variable "encrypted" {
  type = bool
}

variable "mode" {
  type = string
}

resource "aws_db_proxy" "right" {
  require_tls = true
}

resource "aws_db_proxy" "left_out" {} # want "require_tls is not set, want true"

resource "aws_db_proxy" "given" {
  require_tls = var.encrypted # unsure "depends on var.encrypted"
}

resource "aws_dax_cluster" "right" {
  cluster_endpoint_encryption_type = "TLS"
}

resource "aws_dax_cluster" "left_out" {} # want "cluster_endpoint_encryption_type is not set, want TLS"

resource "aws_dax_cluster" "given" {
  cluster_endpoint_encryption_type = var.mode # unsure "depends on var.mode"
}

resource "aws_dms_endpoint" "right" {
  ssl_mode = "require"
}

resource "aws_dms_endpoint" "wrong" {
  ssl_mode = "none" # want "ssl_mode is \"none\", want set to other than none"
}

resource "aws_dms_endpoint" "given" {
  ssl_mode = var.mode # unsure "depends on var.mode"
}


resource "aws_dms_endpoint" "left_out" { # want "ssl_mode is not set"
  engine_name = "postgres"
}

resource "aws_dms_endpoint" "bucket" { # skip: S3 has no other way than HTTPS
  engine_name = "S3"
}
