variable "mutability" {
  type = string
}

resource "aws_ecr_repository" "immutable" {
  image_tag_mutability = "IMMUTABLE"
}

resource "aws_ecr_repository" "immutable_but_for_latest" {
  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"

  image_tag_mutability_exclusion_filter {
    filter      = "latest"
    filter_type = "WILDCARD"
  }
}

resource "aws_ecr_repository" "by_default" { # want "image_tag_mutability is not set, want IMMUTABLE"
  name = "payments"
}

resource "aws_ecr_repository" "mutable" {
  image_tag_mutability = "MUTABLE" # want "image_tag_mutability is \"MUTABLE\""
}

resource "aws_ecr_repository" "given" {
  image_tag_mutability = var.mutability # unsure "depends on var.mutability"
}
