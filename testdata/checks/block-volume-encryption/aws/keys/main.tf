resource "aws_kms_key" "disks" {
  description = "disks"
}

resource "aws_ebs_volume" "own_key" {
  encrypted  = true
  kms_key_id = aws_kms_key.disks.arn
}

resource "aws_ebs_volume" "key_of_the_service" { # want "kms_key_id is not set, want a key of your own"
  encrypted = true
}

resource "aws_ebs_volume" "key_of_the_service_by_name" {
  encrypted  = true
  kms_key_id = "alias/aws/ebs" # want "want a key of your own"
}

resource "aws_instance" "own_key" {
  root_block_device {
    encrypted  = true
    kms_key_id = aws_kms_key.disks.arn
  }
}

resource "aws_launch_template" "key_of_the_service" {
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs { # want "block_device_mappings.ebs.kms_key_id is not set"
      encrypted = true
    }
  }
}
