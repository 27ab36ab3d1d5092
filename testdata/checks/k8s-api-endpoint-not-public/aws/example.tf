variable "public" {
  type = bool
}

resource "aws_eks_cluster" "private" {
  vpc_config {
    endpoint_private_access = true
    endpoint_public_access  = false
  }
}

resource "aws_eks_cluster" "by_default" {
  vpc_config { # want "vpc_config.endpoint_public_access is not set, want false"
    endpoint_private_access = true
  }
}

resource "aws_eks_cluster" "public" {
  vpc_config {
    endpoint_public_access = true # want "endpoint_public_access is true"
  }
}

resource "aws_eks_cluster" "public_for_some" {
  vpc_config {
    endpoint_public_access = true # want "endpoint_public_access is true"
    public_access_cidrs    = ["203.0.113.0/24"]
  }
}

resource "aws_eks_cluster" "given" {
  vpc_config {
    endpoint_public_access = var.public # unsure "depends on var.public"
  }
}
