variable "policy" {
  type = string
}

resource "alicloud_ram_policy" "owner" {
  policy_name = "owner"
  policy_document = jsonencode({
    Version   = "1"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] # want "all actions on all resources"
  })
}

resource "alicloud_ram_user_policy_attachment" "administrator" {
  user_name   = "clerk"
  policy_type = "System"
  policy_name = "AdministratorAccess" # want "which makes an administrator"
}

resource "alicloud_ram_user_policy_attachment" "reader" {
  user_name   = "clerk"
  policy_type = "System"
  policy_name = "ReadOnlyAccess"
}

resource "alicloud_ram_user_policy_attachment" "given" {
  user_name   = "clerk"
  policy_type = "System"
  policy_name = var.policy # unsure "depends on var.policy"
}
