resource "aws_cloudtrail" "data" {
  name                  = "data"
  s3_bucket_name        = "trails"
  is_multi_region_trail = true

  advanced_event_selector { # want "no advanced_event_selector is for all management events"
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
  }
}
