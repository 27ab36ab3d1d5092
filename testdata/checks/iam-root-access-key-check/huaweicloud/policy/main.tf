provider "huaweicloud" {
  region = "ap-southeast-1"
}

resource "huaweicloud_organizations_policy" "no_root" {
  name = "no-root"
  type = "service_control_policy"
  content = jsonencode({
    Version = "5.0"
    Statement = [{ # unsure "denies actions to root users of the accounts that it is attached to"
      Effect    = "Deny"
      Action    = ["*"]
      Condition = { Bool = { "g:PrincipalIsRootUser" = ["true"] } }
    }]
  })
}
