variable "scan" {
  type = bool
}

resource "aws_ecr_repository" "scanned" {
  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "plain" { # want "image_scanning_configuration.scan_on_push is not set, want true"
  name = "payments"
}

resource "aws_ecr_repository" "given" {
  image_scanning_configuration {
    scan_on_push = var.scan # unsure "depends on var.scan"
  }
}
