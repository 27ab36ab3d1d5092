variable "days" {
  type = number
}

resource "huaweicloud_rds_instance" "right" {
  backup_strategy {
    keep_days = 7
  }
}

resource "huaweicloud_rds_instance" "wrong" {
  backup_strategy {
    keep_days = 0 # want "backup_strategy.keep_days is 0, want at least 1"
  }
}

resource "huaweicloud_rds_instance" "given" {
  backup_strategy {
    keep_days = var.days # unsure "depends on var.days"
  }
}

resource "huaweicloud_rds_instance_v3" "right" {
  backup_strategy {
    keep_days = 7
  }
}

resource "huaweicloud_rds_instance_v3" "wrong" {
  backup_strategy {
    keep_days = 0 # want "backup_strategy.keep_days is 0, want at least 1"
  }
}

resource "huaweicloud_rds_instance_v3" "given" {
  backup_strategy {
    keep_days = var.days # unsure "depends on var.days"
  }
}

resource "huaweicloud_dds_instance" "right" {
  backup_strategy {
    keep_days = 7
  }
}

resource "huaweicloud_dds_instance" "wrong" {
  backup_strategy {
    keep_days = 0 # want "backup_strategy.keep_days is 0, want at least 1"
  }
}

resource "huaweicloud_dds_instance" "given" {
  backup_strategy {
    keep_days = var.days # unsure "depends on var.days"
  }
}

resource "huaweicloud_dds_instance_v3" "right" {
  backup_strategy {
    keep_days = 7
  }
}

resource "huaweicloud_dds_instance_v3" "wrong" {
  backup_strategy {
    keep_days = 0 # want "backup_strategy.keep_days is 0, want at least 1"
  }
}

resource "huaweicloud_dds_instance_v3" "given" {
  backup_strategy {
    keep_days = var.days # unsure "depends on var.days"
  }
}

resource "huaweicloud_taurusdb_instance" "right" {
  backup_strategy {
    keep_days = 7
  }
}

resource "huaweicloud_taurusdb_instance" "wrong" {
  backup_strategy {
    keep_days = 0 # want "backup_strategy.keep_days is 0, want at least 1"
  }
}

resource "huaweicloud_taurusdb_instance" "given" {
  backup_strategy {
    keep_days = var.days # unsure "depends on var.days"
  }
}

resource "huaweicloud_gaussdb_mysql_instance" "right" {
  backup_strategy {
    keep_days = 7
  }
}

resource "huaweicloud_gaussdb_mysql_instance" "wrong" {
  backup_strategy {
    keep_days = 0 # want "backup_strategy.keep_days is 0, want at least 1"
  }
}

resource "huaweicloud_gaussdb_mysql_instance" "given" {
  backup_strategy {
    keep_days = var.days # unsure "depends on var.days"
  }
}

resource "huaweicloud_gaussdb_instance" "right" {
  backup_strategy {
    keep_days = 7
  }
}

resource "huaweicloud_gaussdb_instance" "wrong" {
  backup_strategy {
    keep_days = 0 # want "backup_strategy.keep_days is 0, want at least 1"
  }
}

resource "huaweicloud_gaussdb_instance" "given" {
  backup_strategy {
    keep_days = var.days # unsure "depends on var.days"
  }
}

resource "huaweicloud_gaussdb_opengauss_instance" "right" {
  backup_strategy {
    keep_days = 7
  }
}

resource "huaweicloud_gaussdb_opengauss_instance" "wrong" {
  backup_strategy {
    keep_days = 0 # want "backup_strategy.keep_days is 0, want at least 1"
  }
}

resource "huaweicloud_gaussdb_opengauss_instance" "given" {
  backup_strategy {
    keep_days = var.days # unsure "depends on var.days"
  }
}

resource "huaweicloud_geminidb_instance" "right" {
  backup_strategy {
    keep_days = 7
  }
}

resource "huaweicloud_geminidb_instance" "wrong" {
  backup_strategy {
    keep_days = 0 # want "backup_strategy.keep_days is 0, want at least 1"
  }
}

resource "huaweicloud_geminidb_instance" "given" {
  backup_strategy {
    keep_days = var.days # unsure "depends on var.days"
  }
}


resource "huaweicloud_rds_instance" "left_out" { # unsure "backup_strategy.keep_days is not set; .*the service decides for how long it keeps backups"
  name = "core"
}

# These services keep backups for seven days if nothing is said.
resource "huaweicloud_taurusdb_instance" "left_out" {
  name = "core"
}
