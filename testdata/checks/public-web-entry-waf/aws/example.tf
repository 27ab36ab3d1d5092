variable "arn" {
  type = string
}

resource "aws_lb" "guarded" {
  internal = false
}

resource "aws_wafv2_web_acl_association" "guarded" {
  resource_arn = aws_lb.guarded.arn
  web_acl_arn  = "arn:aws:wafv2:ap-east-1:111122223333:regional/webacl/web/1"
}

resource "aws_lb" "open" { # want "no aws_wafv2_web_acl_association or aws_wafregional_web_acl_association names it in resource_arn"
  internal = false
}

resource "aws_lb" "inside" { # skip: it is not on the internet
  internal = true
}

resource "aws_cloudfront_distribution" "guarded" {
  enabled    = true
  web_acl_id = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/web/1"
}

resource "aws_cloudfront_distribution" "open" { # want "web_acl_id is not set"
  enabled = true
}

resource "aws_cloudfront_distribution" "given" {
  enabled    = true
  web_acl_id = var.arn # unsure "var.arn"
}

variable "visibility" {
  type = string
}

resource "aws_appsync_graphql_api" "guarded" {
  name                = "guarded"
  authentication_type = "AWS_IAM"
}

resource "aws_wafv2_web_acl_association" "guarded_api" {
  resource_arn = aws_appsync_graphql_api.guarded.arn
  web_acl_arn  = "arn:aws:wafv2:ap-east-1:111122223333:regional/webacl/web/1"
}

resource "aws_appsync_graphql_api" "open" { # want "names it in resource_arn"
  name                = "open"
  authentication_type = "AWS_IAM"
}

resource "aws_appsync_graphql_api" "inside" { # skip: it is reached from a VPC alone
  name                = "inside"
  authentication_type = "AWS_IAM"
  visibility          = "PRIVATE"
}

resource "aws_appsync_graphql_api" "given" {
  name                = "given"
  authentication_type = "AWS_IAM"
  visibility          = var.visibility # unsure "var.visibility"
}
