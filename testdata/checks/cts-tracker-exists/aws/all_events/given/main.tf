variable "access" {
  type = string
}

resource "aws_cloudtrail" "given" {
  name                  = "given"
  s3_bucket_name        = "trails"
  is_multi_region_trail = true

  event_selector {
    read_write_type = var.access # unsure "depends on var.access"
  }
}
