variable "networks" {
  type = list(string)
}

resource "aws_eks_cluster" "for_some" {
  vpc_config {
    endpoint_public_access = true
    public_access_cidrs    = ["203.0.113.0/24"]
  }
}

resource "aws_eks_cluster" "for_everybody" {
  vpc_config {
    endpoint_public_access = true # want "endpoint_public_access is true"
    public_access_cidrs    = ["203.0.113.0/24", "0.0.0.0/0"]
  }
}

resource "aws_eks_cluster" "for_everybody_in_halves" {
  vpc_config {
    endpoint_public_access = true # want "endpoint_public_access is true"
    public_access_cidrs    = ["0.0.0.0/1", "128.0.0.0/1"]
  }
}

resource "aws_eks_cluster" "for_everybody_by_default" {
  vpc_config { # want "endpoint_public_access is not set"
    subnet_ids = ["subnet-0abc"]
  }
}

resource "aws_eks_cluster" "given" {
  vpc_config {
    endpoint_public_access = true
    public_access_cidrs    = var.networks # unsure "depends on var.networks"
  }
}
