# A trail of data is a trail that logs, unless all-events is set.
resource "aws_cloudtrail" "data" {
  name           = "data"
  s3_bucket_name = "trails"

  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
  }
}
