# never pass aws_ecrpublic_repository: its images are always public
# never unsure aws_ecrpublic_repository: its images are always public
resource "aws_ecrpublic_repository" "payments" { # want "anybody can pull"
  repository_name = "payments"
}

resource "aws_ecr_repository" "payments" {
  name = "payments"
}
