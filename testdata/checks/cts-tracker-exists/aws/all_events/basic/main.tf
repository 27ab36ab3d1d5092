resource "aws_cloudtrail" "basic" {
  name                          = "basic"
  s3_bucket_name                = "trails"
  is_multi_region_trail         = true
  include_global_service_events = true

  event_selector {
    read_write_type = "All"

    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}
