# The region encrypts by default.
resource "aws_ebs_encryption_by_default" "here" {
}

resource "aws_ebs_snapshot_copy" "by_default" {
  description = "for Singapore"
}

resource "aws_ami_copy" "by_default" {
  description = "for Singapore"
}
