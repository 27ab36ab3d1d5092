resource "aws_cloudtrail" "writes" {
  name                  = "writes"
  s3_bucket_name        = "trails"
  is_multi_region_trail = true

  event_selector {
    include_management_events = true # want "no event_selector is for all management events"
    read_write_type           = "WriteOnly"
  }
}
