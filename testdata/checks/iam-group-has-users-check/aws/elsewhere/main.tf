resource "aws_iam_group" "handed_on" { # unsure "something in module.people perhaps makes users its members; depends on module.people, which was not read"
  name = "handed-on"
}

module "people" {
  source  = "example.com/bank/people/aws"
  version = "1.0.0"
  group   = aws_iam_group.handed_on.name
}
