variable "key" {
  type = string
}

variable "resources" {
  type = list(string)
}

resource "aws_kms_key" "secrets" {
  description = "secrets"
}

resource "aws_eks_cluster" "encrypted" {
  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = aws_kms_key.secrets.arn
    }
  }
}

resource "aws_eks_cluster" "plain" { # want "encryption_config.resources is not set, want secrets"
  name = "payments"
}

resource "aws_eks_cluster" "of_something_else" {
  encryption_config {
    resources = ["pods"] # want "encryption_config.resources lacks secrets"
    provider {
      key_arn = aws_kms_key.secrets.arn
    }
  }
}

resource "aws_eks_cluster" "given" {
  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = var.key # unsure "depends on var.key"
    }
  }
}

resource "aws_eks_cluster" "resources_given" {
  encryption_config {
    resources = var.resources # unsure "depends on var.resources"
    provider {
      key_arn = aws_kms_key.secrets.arn
    }
  }
}
