resource "aws_iam_user" "this" {
  name = "people"
}

resource "aws_iam_user" "other" { # want "module.people.aws_iam_user.other: it is declared a member of no group"
  name = "other"
}

output "name" {
  value = aws_iam_user.this.name
}
