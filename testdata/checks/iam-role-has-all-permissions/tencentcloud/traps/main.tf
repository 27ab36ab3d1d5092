variable "document" {
  type = string
}

locals {
  heredoc = <<-EOF
    {
      "version": "2.0",
      "statement": [
        {"action": ["*"], "effect": "deny", "resource": ["*"]},
        {"action": ["*"], "effect": "allow", "resource": ["*"]}
      ]
    }
  EOF
}

resource "tencentcloud_cam_policy" "heredoc" {
  name     = "heredoc"
  document = local.heredoc # want "statement 2 .* \"\\*\""
}

resource "tencentcloud_cam_policy" "all_names" {
  name     = "all-names"
  document = jsonencode({ statement = [{ action = "name/*", effect = "allow", resource = "*" }] }) # want "\"name/\\*\""
}

resource "tencentcloud_cam_policy" "permission_set" {
  name     = "permission-set"
  document = jsonencode({ statement = [{ action = "permid/280649", effect = "allow", resource = "*" }] })
}

resource "tencentcloud_cam_policy_by_name" "wide" {
  name     = "wide"
  document = jsonencode({ statement = [{ action = ["cos:*"], effect = "allow", resource = ["*"] }] }) # want "\"cos:\\*\""
}

resource "tencentcloud_cam_policy_by_name" "narrow" {
  name     = "narrow"
  document = jsonencode({ statement = [{ action = ["cos:GetObject"], effect = "allow", resource = ["*"] }] })
}

resource "tencentcloud_cam_policy_by_name" "given" {
  name     = "given"
  document = var.document # unsure "depends on var.document"
}

resource "tencentcloud_cam_policy_version" "wide" {
  policy_id       = 171173780
  set_as_default  = true
  policy_document = jsonencode({ version = "3.0", statement = [{ action = ["cos:*"], effect = "allow", resource = ["*"] }] }) # want "\"cos:\\*\""
}

resource "tencentcloud_cam_policy_version" "narrow" {
  policy_id       = 171173780
  set_as_default  = true
  policy_document = jsonencode({ version = "3.0", statement = [{ action = ["aa:*"], effect = "deny", resource = ["*"] }] })
}

resource "tencentcloud_cam_policy_version" "given" {
  policy_id       = 171173780
  set_as_default  = true
  policy_document = var.document # unsure "depends on var.document"
}
