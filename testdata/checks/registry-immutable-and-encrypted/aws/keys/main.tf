resource "aws_kms_key" "images" {}

resource "aws_ecr_repository" "own_key" {
  image_tag_mutability = "IMMUTABLE"

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.images.arn
  }
}

resource "aws_ecr_repository" "key_of_the_service" {
  image_tag_mutability = "IMMUTABLE"

  encryption_configuration { # want "encryption_configuration.kms_key is not set, want a key of your own"
    encryption_type = "KMS"
  }
}

resource "aws_ecr_repository" "key_of_the_registry" { # want "encryption_configuration.kms_key is not set, want a key of your own"
  image_tag_mutability = "IMMUTABLE"
}
