terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 4.0"
    }
  }
}

resource "aws_redshift_cluster" "default" { # want "encrypted is not set, want true"
  cluster_identifier = "reports"
}
