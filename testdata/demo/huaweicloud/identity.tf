# People come from the bank's directory; what is here is for machines and for emergencies.

locals {
  members = {
    release   = "operators"
    inventory = "auditors"
  }
}

resource "huaweicloud_identity_group" "this" {
  for_each = toset(["operators", "auditors"])

  name        = "${local.prefix}-${each.key}"
  description = "Machine users of the ${each.key}"
}

resource "huaweicloud_identity_user" "machine" {
  for_each = toset(["release", "inventory", "legacy-backup"])

  name        = "${local.prefix}-${each.key}"
  access_type = "programmatic"
  description = "Used by ${each.key}"

  login_protect_verification_method = "vmfa"
}

# Deliberate: legacy-backup belongs to no group, so what it may do is granted to it alone.
resource "huaweicloud_identity_group_membership" "this" {
  for_each = {
    for group in distinct(values(local.members)) : group => [
      for user, member_of in local.members : user if member_of == group
    ]
  }

  group = huaweicloud_identity_group.this[each.key].id
  users = [for user in each.value : huaweicloud_identity_user.machine[user].id]
}

resource "huaweicloud_identity_password_policy" "this" {
  minimum_password_length               = 14
  password_char_combination             = 4
  password_validity_period              = 90
  number_of_recent_passwords_disallowed = 5
}

resource "huaweicloud_identity_role" "trail_reader" {
  name        = "${local.prefix}-trail-reader"
  description = "Reads the audit trail"
  type        = "AX"

  policy = jsonencode({
    Version = "1.1"
    Statement = [{
      Effect = "Allow"
      Action = ["obs:object:GetObject", "obs:bucket:ListBucket"]
      Resource = [
        "obs:*:*:bucket:${huaweicloud_obs_bucket.trail.bucket}",
        "obs:*:*:object:${huaweicloud_obs_bucket.trail.bucket}/*",
      ]
    }]
  })
}

# For the backup tool.
resource "huaweicloud_identity_role" "backup" {
  name        = "${local.prefix}-backup"
  description = "Backup of object storage"
  type        = "AX"

  policy = <<-EOT
    {
      "Version": "1.1",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": ["obs:object:GetObject", "obs:bucket:ListBucket"]
        }
      ]
    }
  EOT
}
