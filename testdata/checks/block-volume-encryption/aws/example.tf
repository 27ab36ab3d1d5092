variable "encrypted" {
  type = bool
}

variable "snapshot" {
  type = string
}

resource "aws_ebs_volume" "encrypted" {
  size      = 100
  encrypted = true
}

resource "aws_ebs_volume" "plain" { # want "encrypted is not set, want true"
  size = 100
}

resource "aws_ebs_volume" "given" {
  size      = 100
  encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "aws_ebs_volume" "restored" {
  snapshot_id = var.snapshot # unsure "encrypted only if what snapshot_id names is"
}

resource "aws_ebs_volume" "restored_plain" {
  snapshot_id = var.snapshot
  encrypted   = false # want "encrypted is false"
}

resource "aws_instance" "encrypted" {
  ami = "ami-0abcdef1234567890"

  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = true
  }
}

resource "aws_instance" "root_not_described" { # want "root_block_device.encrypted is not set"
  ami = "ami-0abcdef1234567890"
}

resource "aws_instance" "plain_data" {
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = true
  }
  ebs_block_device { # want "ebs_block_device.encrypted is not set"
    device_name = "/dev/sdg"
  }
}

resource "aws_instance" "data_from_snapshot" {
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    device_name = "/dev/sdf"
    snapshot_id = var.snapshot # unsure "encrypted only if what ebs_block_device.snapshot_id names is"
  }
}

resource "aws_instance" "from_template" { # skip: the template is judged
  launch_template {
    id = aws_launch_template.encrypted.id
  }
}

resource "aws_launch_configuration" "encrypted" {
  root_block_device {
    encrypted = true
  }
}

resource "aws_launch_configuration" "plain" {
  root_block_device { # want "root_block_device.encrypted is not set"
    volume_size = 40
  }
}

resource "aws_launch_configuration" "given" {
  root_block_device {
    encrypted = var.encrypted # unsure "depends on var.encrypted"
  }
}

resource "aws_launch_configuration" "device_taken_away" {
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    device_name = "/dev/sdf"
    no_device   = true
  }
}

resource "aws_launch_template" "encrypted" {
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted = "true"
    }
  }
  block_device_mappings {
    device_name  = "/dev/sdf"
    virtual_name = "ephemeral0"
  }
}

resource "aws_launch_template" "plain" {
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs { # want "block_device_mappings.ebs.encrypted is not set"
      volume_size = 40
    }
  }
}

resource "aws_launch_template" "second_plain" {
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted = true
    }
  }
  block_device_mappings {
    device_name = "/dev/sdf"
    ebs {
      encrypted = false # want "is false, want true"
    }
  }
}

resource "aws_launch_template" "of_the_image" { # unsure "the disks of the image"
  image_id = "ami-0abcdef1234567890"
}

resource "aws_launch_template" "given" {
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted = var.encrypted # unsure "depends on var.encrypted"
    }
  }
}
