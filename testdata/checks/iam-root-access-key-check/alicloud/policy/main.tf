provider "alicloud" {
  region = "cn-hongkong"
}

resource "alicloud_resource_manager_control_policy" "no_root" {
  control_policy_name = "no-root"
  effect_scope        = "All"
  policy_document = jsonencode({
    Version = "1"
    Statement = [{ # unsure "denies actions to root users of the accounts that it is attached to"
      Effect    = "Deny"
      Action    = ["ram:CreateAccessKey"]
      Resource  = ["*"]
      Condition = { StringLike = { "acs:PrincipalARN" = ["acs:ram:*:*:root"] } }
    }]
  })
}
