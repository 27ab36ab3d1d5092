# The region of the provider encrypts by default, another one does not, and of a third it is not known.
variable "region" {
  type = string
}

variable "enabled" {
  type = bool
}

provider "aws" {
  region = "ap-east-1"
}

provider "aws" {
  alias  = "singapore"
  region = "ap-southeast-1"
}

provider "aws" {
  alias  = "given"
  region = var.region
}

provider "aws" {
  alias  = "tokyo"
  region = "ap-northeast-1"
}

resource "aws_ebs_encryption_by_default" "here" {
}

resource "aws_ebs_encryption_by_default" "off" {
  provider = aws.singapore
  enabled  = false # want "enabled is false, want true"
}

resource "aws_ebs_encryption_by_default" "perhaps" {
  provider = aws.tokyo
  enabled  = var.enabled # unsure "depends on var.enabled"
}

resource "aws_ebs_volume" "by_default" {
  size = 100
}

resource "aws_ebs_volume" "said_to_be_plain_and_yet_encrypted" {
  size      = 100
  encrypted = false
}

resource "aws_instance" "by_default" {
  ami = "ami-0abcdef1234567890"
}

resource "aws_launch_template" "by_default" {
  image_id = "ami-0abcdef1234567890"
}

resource "aws_ebs_volume" "elsewhere" { # want "encrypted is not set"
  provider = aws.singapore
  size     = 100
}

resource "aws_ebs_volume" "elsewhere_by_argument" { # want "encrypted is not set"
  region = "ap-southeast-1"
  size   = 100
}

resource "aws_ebs_volume" "perhaps_here" { # unsure "aws_ebs_encryption_by_default.here perhaps settles it"
  provider = aws.given
  size     = 100
}

resource "aws_ebs_volume" "perhaps_by_default" { # unsure "depends on var.enabled"
  provider = aws.tokyo
  size     = 100
}
