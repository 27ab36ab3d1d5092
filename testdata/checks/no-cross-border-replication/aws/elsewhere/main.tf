# Without a region of the provider: what goes to a bucket beside it stays where it is.
resource "aws_flow_log" "stays" { # skip: whichever region it is, it is the same
  log_destination = aws_s3_bucket.near.arn
}

resource "aws_s3_bucket" "near" {}

resource "aws_secretsmanager_secret" "leaves" { # unsure "depends on the region, which is set outside of the code"
  replica {
    region = "eu-west-1"
  }
}
