resource "huaweicloud_lts_group" "platform" {
  group_name  = "${local.prefix}-platform"
  ttl_in_days = 365
}

resource "huaweicloud_lts_stream" "this" {
  for_each = toset(["flow", "gateway"])

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

  lifecycle_rule {
    name    = "seven-years"
    enabled = true

    expiration {
      days = 2557
    }
  }
}

resource "huaweicloud_obs_bucket" "statements" {
  bucket = "${local.prefix}-statements"
  acl    = "private"
  tags   = local.tags
}

# Every management event: verified, encrypted, searchable for a year.
resource "huaweicloud_cts_tracker" "system" {
  bucket_name   = huaweicloud_obs_bucket.trail.bucket
  file_prefix   = "cts"
  kms_id        = huaweicloud_kms_key.data["logs"].id
  validate_file = true
  lts_enabled   = true
}

# Reads of the statement archive. Kept, but neither verified nor searchable.
resource "huaweicloud_cts_data_tracker" "statements" {
  name           = "${local.prefix}-statements"
  data_bucket    = huaweicloud_obs_bucket.statements.bucket
  bucket_name    = huaweicloud_obs_bucket.trail.bucket
  data_operation = ["READ", "WRITE"]
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
      enabled   = false # fired every night during the batch
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
