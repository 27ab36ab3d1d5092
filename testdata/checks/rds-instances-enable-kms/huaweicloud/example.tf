variable "key" {
  type = string
}

resource "huaweicloud_kms_key" "data" {
  key_alias = "ledger"
}

resource "huaweicloud_rds_instance" "encrypted" {
  name              = "ledger"
  flavor            = "rds.pg.n1.large.2.ha"
  vpc_id            = "6d7c8a1e"
  subnet_id         = "0b1f4c52"
  security_group_id = "b7a3f2d1"
  availability_zone = ["ap-southeast-1a", "ap-southeast-1b"]

  db {
    type    = "PostgreSQL"
    version = "16"
  }

  volume {
    type               = "CLOUDSSD"
    size               = 100
    disk_encryption_id = huaweicloud_kms_key.data.id
  }
}

resource "huaweicloud_rds_instance" "plain" {
  name              = "ledger-copy"
  flavor            = "rds.pg.n1.large.2"
  vpc_id            = "6d7c8a1e"
  subnet_id         = "0b1f4c52"
  security_group_id = "b7a3f2d1"
  availability_zone = ["ap-southeast-1a"]

  db {
    type    = "PostgreSQL"
    version = "16"
  }

  volume { # want "volume.disk_encryption_id is not set"
    type = "CLOUDSSD"
    size = 100
  }
}

resource "huaweicloud_rds_instance" "given" {
  name              = "ledger-archive"
  flavor            = "rds.pg.n1.large.2"
  vpc_id            = "6d7c8a1e"
  subnet_id         = "0b1f4c52"
  security_group_id = "b7a3f2d1"
  availability_zone = ["ap-southeast-1a"]

  db {
    type    = "PostgreSQL"
    version = "16"
  }

  volume {
    type               = "CLOUDSSD"
    size               = 100
    disk_encryption_id = var.key # unsure "depends on var.key"
  }
}
