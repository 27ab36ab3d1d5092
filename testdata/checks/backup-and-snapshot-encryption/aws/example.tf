variable "encrypted" {
  type = bool
}

resource "aws_ami_copy" "encrypted" {
  encrypted = true
}

resource "aws_ami_copy" "plain" { # want "encrypted is not set, want true"
  description = "for Singapore"
}

resource "aws_ami_copy" "given" {
  encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "aws_ebs_snapshot_copy" "encrypted" {
  encrypted = true
}

resource "aws_ebs_snapshot_copy" "plain" { # want "encrypted is not set, want true"
  description = "for Singapore"
}

resource "aws_ebs_snapshot_copy" "given" {
  encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "aws_backup_vault" "always_encrypted" {
  name = "databases"
}

resource "aws_ami" "encrypted" {
  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = true
  }
}

resource "aws_ami" "plain" {
  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = false # want "encrypted is false"
  }
}

resource "aws_ami" "of_a_snapshot" {
  ebs_block_device {
    device_name = "/dev/xvda"
    snapshot_id = "snap-0abcdef1234567890" # unsure "encrypted only if what ebs_block_device.snapshot_id names is"
  }
}

resource "aws_dlm_lifecycle_policy" "encrypted" {
  policy_details {
    schedule {
      name = "without copies"
    }
    schedule {
      name = "with copies"
      cross_region_copy_rule {
        target    = "ap-southeast-1"
        encrypted = true
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "second_copy_plain" {
  policy_details {
    schedule {
      cross_region_copy_rule {
        target    = "ap-southeast-1"
        encrypted = true
      }
      cross_region_copy_rule {
        target    = "eu-west-1"
        encrypted = false # want "encrypted is false, want true"
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "given" {
  policy_details {
    schedule {
      cross_region_copy_rule {
        target    = "ap-southeast-1"
        encrypted = var.encrypted # unsure "depends on var.encrypted"
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "without_copies" { # skip: snapshots are encrypted as their volumes are
  policy_details {
    schedule {
      name = "daily"
    }
  }
}

resource "aws_dlm_lifecycle_policy" "event_copies_plain" {
  policy_details {
    action {
      name = "shared snapshots"
      cross_region_copy {
        target = "ap-southeast-1"
        encryption_configuration {
          encrypted = false # want "encrypted is false"
        }
      }
    }
  }
}

resource "aws_imagebuilder_image_recipe" "encrypted" {
  block_device_mapping {
    device_name = "/dev/xvda"
    ebs {
      encrypted = true
    }
  }
}

resource "aws_imagebuilder_image_recipe" "plain" {
  block_device_mapping {
    device_name = "/dev/xvda"
    ebs { # want "encrypted is not set"
      volume_size = 40
    }
  }
}

resource "aws_imagebuilder_image_recipe" "of_the_parent" { # unsure "the disks of the image"
  name = "base"
}
