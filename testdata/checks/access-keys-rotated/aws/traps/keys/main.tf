resource "aws_iam_access_key" "this" { # unsure "module.keys.aws_iam_access_key.this: the key is made here"
  user = "deployer"
}
