provider "aws" { # unsure "provider.aws: no CloudTrail trail is declared here"
  region = "ap-east-1"
}

# A store of events that can be queried is no trail.
resource "aws_cloudtrail_event_data_store" "events" {
  name = "events"
}
