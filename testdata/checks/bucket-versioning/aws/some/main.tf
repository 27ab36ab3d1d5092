variable "name" {
  type = string
}

resource "aws_s3_bucket_versioning" "of_some_bucket" {
  bucket = var.name
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "perhaps_named" { # unsure "aws_s3_bucket_versioning.of_some_bucket perhaps names it"
  bucket = "perhaps-named"
}
