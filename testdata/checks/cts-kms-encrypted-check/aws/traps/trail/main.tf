variable "key" {
  type = string
}

resource "aws_cloudtrail" "this" {
  name           = "module"
  s3_bucket_name = "trails"
  kms_key_id     = var.key
}
