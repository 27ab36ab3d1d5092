module "database" {
  source   = "../modules/huaweicloud/database"
  for_each = var.databases

  name       = "${local.prefix}-${each.key}"
  flavor     = each.value.flavor
  size       = each.value.size
  zones      = slice(local.zones, 0, each.value.zones)
  replicas   = each.value.replicas
  kms_key_id = each.value.encrypted ? huaweicloud_kms_key.data["database"].id : null
  password   = var.database_password
  tags       = local.tags

  parameters = {
    log_connections     = "on"
    log_disconnections  = "on"
    password_encryption = "scram-sha-256"
  }

  network = {
    vpc_id            = module.network["core"].vpc_id
    subnet_id         = module.network["core"].subnet_ids["data"]
    security_group_id = module.network["core"].security_group_ids["data"]
  }
}

# Seven years of statements. Undetermined: the key and the zones are the records office's, and the pipeline alone has them.
resource "huaweicloud_rds_instance" "statements" {
  name                = "${local.prefix}-statements"
  flavor              = "rds.mysql.x1.xlarge.4.ha"
  ha_replication_mode = "semisync"
  availability_zone   = var.statements_zones
  vpc_id              = module.network["core"].vpc_id
  subnet_id           = module.network["core"].subnet_ids["data"]
  security_group_id   = module.network["core"].security_group_ids["data"]
  ssl_enable          = true
  tags                = local.tags

  db {
    type     = "MySQL"
    version  = "8.0"
    password = var.database_password
  }

  volume {
    type               = "CLOUDSSD"
    size               = 2000
    disk_encryption_id = var.statements_key_id
  }

  backup_strategy {
    start_time = "17:00-18:00"
    keep_days  = 35
  }

  parameters {
    name  = "require_secure_transport"
    value = "ON"
  }
}

resource "huaweicloud_rds_sql_audit" "statements" {
  instance_id = huaweicloud_rds_instance.statements.id
  keep_days   = 365
}

# Sessions of internet banking: private, and encrypted on the wire.
resource "huaweicloud_dcs_instance" "sessions" {
  name               = "${local.prefix}-sessions"
  engine             = "Redis"
  engine_version     = "6.0"
  capacity           = 4
  flavor             = "redis.ha.xu1.large.r2.4"
  availability_zones = slice(local.zones, 0, 2)
  vpc_id             = module.network["core"].vpc_id
  subnet_id          = module.network["core"].subnet_ids["data"]
  ssl_enable         = true
  tags               = local.tags
}

# Counters for a campaign.
resource "huaweicloud_dcs_instance" "campaign" {
  name               = "${local.prefix}-campaign"
  engine             = "Redis"
  engine_version     = "6.0"
  capacity           = 1
  flavor             = "redis.ha.xu1.large.r2.1"
  ssl_enable         = true
  availability_zones = slice(local.zones, 0, 2)
  vpc_id             = module.network["dmz"].vpc_id
  subnet_id          = module.network["dmz"].subnet_ids["edge"]
  tags               = local.tags
}

# Deliberate: the agency that runs the campaign reads the counters over the internet.
resource "huaweicloud_dcs_instance_public_access" "campaign" {
  instance_id = huaweicloud_dcs_instance.campaign.id
  elb_id      = huaweicloud_elb_loadbalancer.this["internet"].id
}

# Audit search: three zones, encrypted.
resource "huaweicloud_css_cluster" "audit" {
  name              = "${local.prefix}-audit"
  engine_version    = "7.10.2"
  availability_zone = join(",", slice(local.zones, 0, 3))
  vpc_id            = module.network["core"].vpc_id
  subnet_id         = module.network["core"].subnet_ids["data"]
  security_group_id = module.network["core"].security_group_ids["data"]
  https_enabled     = true
  security_mode     = true
  password          = var.search_password
  tags              = local.tags

  ess_node_config {
    flavor          = "ess.spec-4u16g"
    instance_number = 3

    volume {
      volume_type = "ULTRAHIGH"
      size        = 400
    }
  }

  disk_encryption {
    system_encrypted = "1"
    system_cmk_id    = huaweicloud_kms_key.data["logs"].id
  }
}

# Product search on the public site. Deliberate: disks are not encrypted, as in the proof of concept it was.
resource "huaweicloud_css_cluster" "products" {
  name              = "${local.prefix}-products"
  engine_version    = "7.10.2"
  availability_zone = join(",", slice(local.zones, 0, 3))
  vpc_id            = module.network["dmz"].vpc_id
  subnet_id         = module.network["dmz"].subnet_ids["edge"]
  security_group_id = module.network["dmz"].security_group_ids["edge"]
  https_enabled     = true
  security_mode     = true
  password          = var.search_password
  tags              = local.tags

  ess_node_config {
    flavor          = "ess.spec-4u8g"
    instance_number = 3

    volume {
      volume_type = "HIGH"
      size        = 100
    }
  }
}
