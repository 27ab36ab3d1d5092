provider "aws" { # unsure "provider.aws: the code does not say whether the root user has access keys; the account's credential report tells"
  region     = "ap-east-1"
  access_key = var.access_key
  secret_key = var.secret_key
}

variable "access_key" {
  type = string
}

variable "secret_key" {
  type      = string
  sensitive = true
}

# A user who is called root is not the root user.
resource "aws_iam_access_key" "root" {
  user = "root"
}
