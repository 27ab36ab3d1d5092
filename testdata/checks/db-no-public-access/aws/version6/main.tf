terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.2"
    }
  }
}

resource "aws_redshift_cluster" "left_out" {
  cluster_identifier = "reports"
}
