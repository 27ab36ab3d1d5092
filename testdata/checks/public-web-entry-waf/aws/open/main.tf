variable "arn" {
  type = string
}

resource "aws_lb" "perhaps" { # unsure "aws_wafv2_web_acl_association.of_something perhaps names it"
  internal = false
}

resource "aws_wafv2_web_acl_association" "of_something" {
  resource_arn = var.arn
  web_acl_arn  = "arn:aws:wafv2:ap-east-1:111122223333:regional/webacl/web/1"
}
