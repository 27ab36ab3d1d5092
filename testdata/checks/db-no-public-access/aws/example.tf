variable "public" {
  type = bool
}

variable "access" {
  type = string
}

resource "aws_db_instance" "wrong" {
  publicly_accessible = true # want "publicly_accessible is true, want false"
}

resource "aws_db_instance" "left_out" {}

resource "aws_db_instance" "given" {
  publicly_accessible = var.public # unsure "depends on var.public"
}

resource "aws_rds_cluster_instance" "wrong" {
  publicly_accessible = true # want "publicly_accessible is true, want false"
}

resource "aws_rds_cluster_instance" "left_out" {}

resource "aws_rds_cluster_instance" "given" {
  publicly_accessible = var.public # unsure "depends on var.public"
}

resource "aws_neptune_cluster_instance" "wrong" {
  publicly_accessible = true # want "publicly_accessible is true, want false"
}

resource "aws_neptune_cluster_instance" "left_out" {}

resource "aws_neptune_cluster_instance" "given" {
  publicly_accessible = var.public # unsure "depends on var.public"
}

resource "aws_redshiftserverless_workgroup" "wrong" {
  publicly_accessible = true # want "publicly_accessible is true, want false"
}

resource "aws_redshiftserverless_workgroup" "left_out" {}

resource "aws_redshiftserverless_workgroup" "given" {
  publicly_accessible = var.public # unsure "depends on var.public"
}

resource "aws_dms_replication_instance" "wrong" {
  publicly_accessible = true # want "publicly_accessible is true, want false"
}

resource "aws_dms_replication_instance" "left_out" {}

resource "aws_dms_replication_instance" "given" {
  publicly_accessible = var.public # unsure "depends on var.public"
}

resource "aws_mq_broker" "wrong" {
  publicly_accessible = true # want "publicly_accessible is true, want false"
}

resource "aws_mq_broker" "left_out" {}

resource "aws_mq_broker" "given" {
  publicly_accessible = var.public # unsure "depends on var.public"
}

resource "aws_redshift_cluster" "right" {
  publicly_accessible = false
}

resource "aws_redshift_cluster" "wrong" {
  publicly_accessible = true # want "publicly_accessible is true, want false"
}

resource "aws_redshift_cluster" "given" {
  publicly_accessible = var.public # unsure "depends on var.public"
}

resource "aws_msk_cluster" "right" {
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }
}

resource "aws_msk_cluster" "wrong" {
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "SERVICE_PROVIDED_EIPS" # want "public_access.type is \"SERVICE_PROVIDED_EIPS\""
      }
    }
  }
}

resource "aws_msk_cluster" "given" {
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = var.access # unsure "depends on var.access"
      }
    }
  }
}


resource "aws_redshift_cluster" "left_out" { # unsure "publicly_accessible is not set, and version 6 of the provider has another default"
  cluster_identifier = "reports"
}

resource "aws_msk_cluster" "left_out" {
  cluster_name = "payments"
}
