resource "huaweicloud_lts_group" "platform" {
  group_name  = "${local.prefix}-platform"
  ttl_in_days = 365
}

resource "huaweicloud_lts_stream" "this" {
  for_each = toset(["flow", "gateway", "entry"])

  group_id    = huaweicloud_lts_group.platform.id
  stream_name = "${local.prefix}-${each.key}"
}

resource "huaweicloud_obs_bucket" "trail" {
  bucket        = "${local.prefix}-trail"
  acl           = "private"
  versioning    = true
  encryption    = true
  sse_algorithm = "kms"
  kms_key_id    = huaweicloud_kms_key.data["logs"].id
  tags          = local.tags

  logging {
    target_bucket = huaweicloud_obs_bucket.access.bucket
    target_prefix = "trail/"
    agency        = huaweicloud_identity_agency.obs_logs.name
  }

  lifecycle_rule {
    name    = "seven-years"
    enabled = true

    expiration {
      days = 2557
    }
  }
}

resource "huaweicloud_obs_bucket" "statements" {
  bucket        = "${local.prefix}-statements"
  acl           = "private"
  versioning    = true
  encryption    = true
  sse_algorithm = "kms"
  kms_key_id    = huaweicloud_kms_key.data["archive"].id
  tags          = local.tags

  logging {
    target_bucket = huaweicloud_obs_bucket.access.bucket
    target_prefix = "statements/"
    agency        = huaweicloud_identity_agency.obs_logs.name
  }
}

# Deliberate: whoever finds the bucket may list it and read all of it, drafts included.
resource "huaweicloud_obs_bucket" "brochures" {
  bucket        = "${local.prefix}-brochures"
  acl           = "public-read"
  versioning    = true
  encryption    = true
  sse_algorithm = "kms"
  kms_key_id    = huaweicloud_kms_key.data["archive"].id
  tags          = local.tags

  logging {
    target_bucket = huaweicloud_obs_bucket.access.bucket
    target_prefix = "brochures/"
    agency        = huaweicloud_identity_agency.obs_logs.name
  }
}

# Access logs of the buckets above.
resource "huaweicloud_obs_bucket" "access" {
  bucket        = "${local.prefix}-access"
  acl           = "log-delivery-write"
  versioning    = true
  encryption    = true
  sse_algorithm = "kms"
  kms_key_id    = huaweicloud_kms_key.data["logs"].id
  tags          = local.tags
}

resource "huaweicloud_identity_agency" "obs_logs" {
  name                   = "${local.prefix}-obs-logs"
  delegated_service_name = "op_svc_obs"
  domain_roles           = ["OBS OperateAccess"]
}

resource "huaweicloud_obs_bucket_policy" "tls" {
  for_each = {
    trail      = huaweicloud_obs_bucket.trail.bucket
    statements = huaweicloud_obs_bucket.statements.bucket
    brochures  = huaweicloud_obs_bucket.brochures.bucket
    access     = huaweicloud_obs_bucket.access.bucket
  }

  bucket = each.value

  policy = jsonencode({
    Statement = [{
      Sid       = "NothingWithoutTLS"
      Effect    = "Deny"
      Principal = { ID = "*" }
      Action    = ["*"]
      Resource  = [each.value, "${each.value}/*"]
      Condition = { Bool = { SecureTransport = "false" } }
    }]
  })
}

# Every management event: verified, encrypted, searchable for a year.
resource "huaweicloud_cts_tracker" "system" {
  bucket_name   = huaweicloud_obs_bucket.trail.bucket
  file_prefix   = "cts"
  kms_id        = huaweicloud_kms_key.data["logs"].id
  validate_file = true
  lts_enabled   = true
}

# Reads of the statement archive.
resource "huaweicloud_cts_data_tracker" "statements" {
  name                 = "${local.prefix}-statements"
  data_bucket          = huaweicloud_obs_bucket.statements.bucket
  bucket_name          = huaweicloud_obs_bucket.trail.bucket
  obs_retention_period = 365
  data_operation       = ["READ", "WRITE"]
  validate_file        = true
  lts_enabled          = true
}

resource "huaweicloud_smn_topic" "operations" {
  name         = "${local.prefix}-operations"
  display_name = "Operations"
}

locals {
  alarms = {
    cpu_util = {
      threshold = 85
      enabled   = true
    }
    mem_usedPercent = {
      threshold = 90
      enabled   = true
    }
  }
}

resource "huaweicloud_ces_alarmrule" "batch" {
  for_each = local.alarms

  alarm_name           = "${local.prefix}-batch-${each.key}"
  alarm_type           = "MULTI_INSTANCE"
  alarm_enabled        = each.value.enabled
  alarm_action_enabled = true

  metric {
    namespace = each.key == "cpu_util" ? "SYS.ECS" : "AGT.ECS"
  }

  dynamic "resources" {
    for_each = huaweicloud_compute_instance.batch

    content {
      dimensions {
        name  = "instance_id"
        value = resources.value.id
      }
    }
  }

  condition {
    metric_name         = each.key
    period              = 300
    filter              = "average"
    comparison_operator = ">="
    value               = each.value.threshold
    unit                = "%"
    count               = 3
  }

  alarm_actions {
    type              = "notification"
    notification_list = [huaweicloud_smn_topic.operations.topic_urn]
  }
}
