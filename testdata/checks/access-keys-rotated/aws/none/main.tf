provider "aws" { # unsure "provider.aws: no access key is made here, but there may be others"
  region = "ap-east-1"
}

resource "aws_iam_user" "mei" {
  name = "mei"
}
