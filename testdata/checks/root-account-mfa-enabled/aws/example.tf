provider "aws" { # unsure "provider.aws: the code does not say whether the root user logs in with a second factor; the account's credential report tells"
  region = "ap-east-1"
}

# Whose device it will be is decided when somebody enrols it.
resource "aws_iam_virtual_mfa_device" "root" {
  virtual_mfa_device_name = "root"
}
