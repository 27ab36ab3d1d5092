# The registry of one region scans everything, that of another something, that of a third nothing by itself.
provider "aws" {
  region = "ap-east-1"
}

provider "aws" {
  alias  = "singapore"
  region = "ap-southeast-1"
}

provider "aws" {
  alias  = "tokyo"
  region = "ap-northeast-1"
}

resource "aws_ecr_registry_scanning_configuration" "everything" {
  scan_type = "ENHANCED"

  rule {
    scan_frequency = "CONTINUOUS_SCAN"
    repository_filter {
      filter      = "*"
      filter_type = "WILDCARD"
    }
  }
}

resource "aws_ecr_registry_scanning_configuration" "something" {
  provider  = aws.singapore
  scan_type = "BASIC"

  rule {
    scan_frequency = "SCAN_ON_PUSH"
    repository_filter {
      filter      = "prod-*"
      filter_type = "WILDCARD"
    }
  }
}

resource "aws_ecr_registry_scanning_configuration" "on_demand" {
  provider  = aws.tokyo
  scan_type = "BASIC"

  rule {
    scan_frequency = "MANUAL"
    repository_filter {
      filter      = "*"
      filter_type = "WILDCARD"
    }
  }
}

resource "aws_ecr_repository" "scanned_by_the_registry" {
  name = "payments"
}

resource "aws_ecr_repository" "perhaps_scanned" { # unsure "perhaps settles it for the region"
  provider = aws.singapore
  name     = "payments"
}

resource "aws_ecr_repository" "not_scanned" { # want "scan_on_push is not set"
  provider = aws.tokyo
  name     = "payments"
}
