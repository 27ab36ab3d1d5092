resource "aws_ecr_repository" "own_key" {
  image_tag_mutability = "IMMUTABLE"

  encryption_configuration {
    encryption_type = "KMS"
  }
}

resource "aws_ecr_repository" "key_of_the_service" { # want "encryption_configuration.encryption_type is not set, want KMS"
  image_tag_mutability = "IMMUTABLE"
}
