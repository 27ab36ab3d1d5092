provider "aws" { # unsure "provider.aws: no password policy is declared here"
  region = "ap-east-1"
}

# One account, be it in several regions.
provider "aws" {
  alias  = "backup"
  region = "ap-southeast-1"
}

resource "aws_iam_user" "mei" {
  name = "mei"
}

resource "aws_s3_bucket" "backup" {
  provider = aws.backup
}

provider "aws" { # unsure "provider.aws.other: no password policy is declared here"
  alias   = "other"
  profile = "other"
}

resource "aws_s3_bucket" "other" {
  provider = aws.other
}
