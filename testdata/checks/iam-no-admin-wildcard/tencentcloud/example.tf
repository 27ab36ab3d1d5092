variable "policy" {
  type = string
}

resource "tencentcloud_cam_policy" "owner" {
  name = "owner"
  document = jsonencode({
    version   = "2.0"
    statement = [{ effect = "allow", action = ["*"], resource = ["*"] }] # want "all actions on all resources"
  })
}

resource "tencentcloud_cam_policy" "of_one_bucket" {
  name = "of-one-bucket"
  document = jsonencode({
    version   = "2.0"
    statement = [{ effect = "allow", action = ["*"], resource = ["qcs::cos::uid/1250000000:ledger-1250000000/*"] }]
  })
}

resource "tencentcloud_cam_role_policy_attachment_by_name" "administrator" {
  role_name   = "deployer"
  policy_name = "AdministratorAccess" # want "which makes an administrator"
}

resource "tencentcloud_cam_role_policy_attachment_by_name" "reader" {
  role_name   = "deployer"
  policy_name = "ReadOnlyAccess"
}

resource "tencentcloud_cam_role_policy_attachment_by_name" "given" {
  role_name   = "deployer"
  policy_name = var.policy # unsure "depends on var.policy"
}
