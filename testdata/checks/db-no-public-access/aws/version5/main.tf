terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_redshift_cluster" "left_out" { # want "publicly_accessible is not set, and true by default before version 6 of the provider"
  cluster_identifier = "reports"
}
