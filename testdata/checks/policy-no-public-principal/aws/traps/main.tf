variable "account" {
  type = string
}

variable "principals" {
  type = list(string)
}

variable "effect" {
  type = string
}

data "aws_caller_identity" "current" {}

# Conditions that name nobody, and then some that do.

resource "aws_sqs_queue_policy" "tls_only" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*" # want "its Condition names nobody"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { Bool = { "aws:SecureTransport" = "true" } }
  }] })
}

resource "aws_sqs_queue_policy" "referer" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*" # want "its Condition names nobody"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { StringLike = { "aws:Referer" = "https://www.example.com/*" } }
  }] })
}

resource "aws_sqs_queue_policy" "any_organization" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*" # want "its Condition names nobody"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { StringLike = { "aws:PrincipalOrgID" = "*" } }
  }] })
}

resource "aws_sqs_queue_policy" "if_exists" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*" # want "its Condition names nobody"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { StringEqualsIfExists = { "aws:SourceVpce" = "vpce-1a2b3c4d" } }
  }] })
}

resource "aws_sqs_queue_policy" "other_than" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*" # want "its Condition names nobody"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { StringNotEquals = { "aws:SourceVpce" = "vpce-1a2b3c4d" } }
  }] })
}

resource "aws_sqs_queue_policy" "for_all_values" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*" # want "its Condition names nobody"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { "ForAllValues:StringEquals" = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
  }] })
}

resource "aws_sqs_queue_policy" "whole_internet" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*" # want "its Condition names nobody"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { IpAddress = { "aws:SourceIp" = "0.0.0.0/0" } }
  }] })
}

resource "aws_sqs_queue_policy" "two_halves" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*" # want "its Condition names nobody"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { IpAddress = { "aws:SourceIp" = ["0.0.0.0/1", "128.0.0.0/1"] } }
  }] })
}

resource "aws_sqs_queue_policy" "whole_internet_v6" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*" # want "its Condition names nobody"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { IpAddress = { "aws:SourceIp" = ["10.0.0.0/8", "::/0"] } }
  }] })
}

resource "aws_sqs_queue_policy" "any_topic" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*" # want "its Condition names nobody"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { ArnLike = { "aws:SourceArn" = "arn:aws:sns:*:*:*" } }
  }] })
}

resource "aws_sqs_queue_policy" "offices" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { IpAddress = { "aws:SourceIp" = ["203.0.113.0/24", "2001:db8::/32"] } }
  }] })
}

resource "aws_sqs_queue_policy" "endpoint" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { StringEquals = { "aws:SourceVpce" = "vpce-1a2b3c4d" } }
  }] })
}

resource "aws_sqs_queue_policy" "topic_of_account" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { ArnLike = { "aws:SourceArn" = "arn:aws:sns:*:111122223333:*" } }
  }] })
}

resource "aws_sqs_queue_policy" "bucket" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:s3:::statements" } }
  }] })
}

resource "aws_sqs_queue_policy" "unit" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { "ForAnyValue:StringLike" = { "aws:PrincipalOrgPaths" = "o-a1b2c3d4e5/r-ab12/ou-*" } }
  }] })
}

resource "aws_sqs_queue_policy" "key_policy" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { StringEquals = { "kms:CallerAccount" = "111122223333", "kms:ViaService" = "s3.ap-east-1.amazonaws.com" } }
  }] })
}

resource "aws_sqs_queue_policy" "own_account" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
  }] })
}

resource "aws_sqs_queue_policy" "given" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = "*"
    Action    = "sqs:SendMessage"
    Resource  = "*"
    Condition = { StringEquals = { "aws:SourceAccount" = var.account } } # unsure "whether a?.*lets in everybody is not known; depends on var.account"
  }] })
}

# Ways to write everybody, and some that are not.

resource "aws_sqs_queue_policy" "account_wildcard" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect = "Allow"
    Principal = { AWS = "arn:aws:iam::*:role/reader" } # want "Principal is \"arn:aws:iam::\\*:role/reader\""
    Action   = "sqs:SendMessage"
    Resource = "*"
  }] })
}

resource "aws_sqs_queue_policy" "one_of_several" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect = "Allow"
    Principal = { Service = "sns.amazonaws.com", AWS = ["111122223333", "*"] } # want "lets in everybody"
    Action   = "sqs:SendMessage"
    Resource = "*"
  }] })
}

resource "aws_sqs_queue_policy" "not_principal" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect = "Allow"
    NotPrincipal = { AWS = "111122223333" } # want "lets in everybody but those that NotPrincipal lists"
    Action   = "sqs:SendMessage"
    Resource = "*"
  }] })
}

resource "aws_sqs_queue_policy" "service" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect = "Allow"
    Principal = { Service = "sns.amazonaws.com" }
    Action   = "sqs:SendMessage"
    Resource = "*"
  }] })
}

resource "aws_sqs_queue_policy" "own_root" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect = "Allow"
    Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
    Action   = "sqs:SendMessage"
    Resource = "*"
  }] })
}

resource "aws_sqs_queue_policy" "given_root" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect = "Allow"
    Principal = { AWS = "arn:aws:iam::${var.account}:root" }
    Action   = "sqs:SendMessage"
    Resource = "*"
  }] })
}

resource "aws_sqs_queue_policy" "given_principals" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect = "Allow"
    Principal = { AWS = var.principals } # unsure "depends on var.principals"
    Action   = "sqs:SendMessage"
    Resource = "*"
  }] })
}

# What is denied does not matter.
resource "aws_sqs_queue_policy" "denied" {
  queue_url = "queue"
  policy    = jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Action = "sqs:*", Resource = "*" }] })
}

resource "aws_sqs_queue_policy" "given_effect" {
  queue_url = "queue"
  policy = jsonencode({ Statement = [{
    Effect    = var.effect # unsure "whether statement 1 allows or denies is not known; depends on var.effect"
    Principal = "*"
    Action    = "sqs:*"
    Resource  = "*"
  }] })
}

# Written as a document of its own, and as text.
data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::downloads/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "narrowed" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::downloads/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceVpc"
      values   = ["vpc-1a2b3c4d"]
    }
  }
}

resource "aws_s3_bucket_policy" "document" {
  bucket = "downloads"
  policy = data.aws_iam_policy_document.open.json # want "lets in everybody"
}

resource "aws_s3_bucket_policy" "narrowed_document" {
  bucket = "downloads"
  policy = data.aws_iam_policy_document.narrowed.json
}

resource "aws_ecr_repository_policy" "text" {
  repository = "images"
  policy     = "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"*\"}, \"Action\": \"ecr:BatchGetImage\"}}" # want "lets in everybody"
}

# A search domain in a VPC is not reached from outside.
resource "aws_opensearch_domain" "in_vpc" { # skip: it is in a VPC
  domain_name     = "in-vpc"
  access_policies = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "es:*", Resource = "*" }] })
  vpc_options {
    subnet_ids = ["subnet-1a2b3c4d"]
  }
}

resource "aws_opensearch_domain" "also_in_vpc" { # skip: it has no policy here
  domain_name = "also-in-vpc"
  vpc_options {
    subnet_ids = ["subnet-1a2b3c4d"]
  }
}

resource "aws_opensearch_domain_policy" "in_vpc" { # skip: its domain is in a VPC
  domain_name     = aws_opensearch_domain.also_in_vpc.domain_name
  access_policies = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "es:*", Resource = "*" }] })
}

resource "aws_sqs_queue" "no_policy" { # skip: it has no policy
  name = "queue"
}

# As modules write it: a policy that is given, or else a default.
variable "own_policy" {
  type    = string
  default = null
}

data "aws_iam_policy_document" "default" {
  count = 1
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }
}

resource "aws_kms_key" "default" {
  policy = coalesce(var.own_policy, data.aws_iam_policy_document.default[0].json)
}
