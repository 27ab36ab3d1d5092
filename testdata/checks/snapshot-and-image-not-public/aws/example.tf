variable "group" {
  type = string
}

variable "accounts" {
  type = list(string)
}

resource "aws_ami_launch_permission" "for_an_account" {
  image_id   = "ami-0abcdef1234567890"
  account_id = "111122223333"
}

resource "aws_ami_launch_permission" "for_everybody" {
  image_id = "ami-0abcdef1234567890"
  group    = "all" # want "group is \"all\""
}

resource "aws_ami_launch_permission" "given" {
  group = var.group # unsure "depends on var.group"
}

resource "aws_db_snapshot" "for_an_account" {
  shared_accounts = ["111122223333"]
}

resource "aws_db_snapshot" "for_nobody" {
  tags = {}
}

resource "aws_db_snapshot" "for_everybody" {
  shared_accounts = ["111122223333", "all"] # want "shared_accounts has \"all\""
}

resource "aws_db_snapshot" "given" {
  shared_accounts = var.accounts # unsure "depends on var.accounts"
}

resource "aws_db_snapshot" "one_given" {
  shared_accounts = [var.group] # unsure "depends on var.group"
}

resource "aws_db_cluster_snapshot" "for_an_account" {
  shared_accounts = ["111122223333"]
}

resource "aws_db_cluster_snapshot" "for_nobody" {
  tags = {}
}

resource "aws_db_cluster_snapshot" "for_everybody" {
  shared_accounts = ["111122223333", "all"] # want "shared_accounts has \"all\""
}

resource "aws_db_cluster_snapshot" "given" {
  shared_accounts = var.accounts # unsure "depends on var.accounts"
}

resource "aws_db_cluster_snapshot" "one_given" {
  shared_accounts = [var.group] # unsure "depends on var.group"
}

resource "aws_db_snapshot_copy" "for_an_account" {
  shared_accounts = ["111122223333"]
}

resource "aws_db_snapshot_copy" "for_nobody" {
  tags = {}
}

resource "aws_db_snapshot_copy" "for_everybody" {
  shared_accounts = ["111122223333", "all"] # want "shared_accounts has \"all\""
}

resource "aws_db_snapshot_copy" "given" {
  shared_accounts = var.accounts # unsure "depends on var.accounts"
}

resource "aws_db_snapshot_copy" "one_given" {
  shared_accounts = [var.group] # unsure "depends on var.group"
}

resource "aws_ebs_snapshot_block_public_access" "blocked" {
  state = "block-new-sharing"
}

resource "aws_ebs_snapshot_block_public_access" "off" {
  state = "unblocked" # want "state is \"unblocked\""
}

resource "aws_ebs_snapshot_block_public_access" "given" {
  state = var.group # unsure "depends on var.group"
}

resource "aws_ec2_image_block_public_access" "blocked" {
  state = "block-new-sharing"
}

resource "aws_ec2_image_block_public_access" "off" {
  state = "unblocked" # want "state is \"unblocked\""
}

resource "aws_ec2_image_block_public_access" "given" {
  state = var.group # unsure "depends on var.group"
}
