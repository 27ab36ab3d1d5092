variable "zone" {
  type = string
}

resource "tencentcloud_elasticsearch_instance" "two_zones" {
  instance_name = "statements"
  version       = "7.10.1"
  vpc_id        = "vpc-a1b2c3d4"
  deploy_mode   = 1

  multi_zone_infos {
    availability_zone = "ap-hongkong-2"
    subnet_id         = "subnet-a1b2c3d4"
  }

  multi_zone_infos {
    availability_zone = "ap-hongkong-3"
    subnet_id         = "subnet-e5f6a7b8"
  }
}

resource "tencentcloud_elasticsearch_instance" "one_zone" { # want "deploy_mode is not set, want 1"
  instance_name     = "statements-test"
  version           = "7.10.1"
  vpc_id            = "vpc-a1b2c3d4"
  availability_zone = "ap-hongkong-2"
  subnet_id         = "subnet-a1b2c3d4"
}

resource "tencentcloud_elasticsearch_instance" "given" {
  instance_name = "statements-branch"
  version       = "7.10.1"
  vpc_id        = "vpc-a1b2c3d4"
  deploy_mode   = 1

  multi_zone_infos { # unsure "depends on var.zone"
    availability_zone = "ap-hongkong-2"
    subnet_id         = "subnet-a1b2c3d4"
  }

  multi_zone_infos {
    availability_zone = var.zone
    subnet_id         = "subnet-e5f6a7b8"
  }
}
