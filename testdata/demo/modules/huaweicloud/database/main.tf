resource "huaweicloud_rds_instance" "this" {
  name                = var.name
  flavor              = var.flavor
  availability_zone   = var.zones
  ha_replication_mode = length(var.zones) > 1 ? "async" : null
  vpc_id              = var.network.vpc_id
  subnet_id           = var.network.subnet_id
  security_group_id   = var.network.security_group_id
  ssl_enable          = true
  tags                = var.tags

  db {
    type     = "PostgreSQL"
    version  = "16"
    port     = 5432
    password = var.password
  }

  volume {
    type               = "CLOUDSSD"
    size               = var.size
    disk_encryption_id = var.kms_key_id
  }

  backup_strategy {
    start_time = "17:00-18:00"
    keep_days  = 35
  }

  dynamic "parameters" {
    for_each = var.parameters

    content {
      name  = parameters.key
      value = parameters.value
    }
  }
}

# Reports and reconciliation read here.
resource "huaweicloud_rds_read_replica_instance" "this" {
  count = var.replicas

  name                = "${var.name}-read-${count.index + 1}"
  flavor              = replace(var.flavor, ".ha", ".rr")
  primary_instance_id = huaweicloud_rds_instance.this.id
  availability_zone   = element(var.zones, count.index)

  volume {
    type = "CLOUDSSD"
  }
}

resource "huaweicloud_rds_sql_audit" "this" {
  instance_id = huaweicloud_rds_instance.this.id
  keep_days   = 365
}
