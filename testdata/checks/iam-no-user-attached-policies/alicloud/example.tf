# never pass alicloud_ram_user_policy_attachment: it is always to a user
# never unsure alicloud_ram_user_policy_attachment: likewise

variable "type" {
  type = string
}

resource "alicloud_ram_user_policy_attachment" "clerk" {
  user_name   = "clerk" # want "a single user"
  policy_type = "System"
  policy_name = "ReadOnlyAccess"
}

resource "alicloud_resource_manager_policy_attachment" "clerk" {
  policy_name       = "ReadOnlyAccess"
  policy_type       = "System"
  principal_name    = "clerk@bank.onaliyun.com"
  principal_type    = "IMSUser" # want "principal_type is"
  resource_group_id = "rg"
}

resource "alicloud_resource_manager_policy_attachment" "clerks" {
  policy_name       = "ReadOnlyAccess"
  policy_type       = "System"
  principal_name    = "clerks@group.bank.onaliyun.com"
  principal_type    = "IMSGroup"
  resource_group_id = "rg"
}

resource "alicloud_resource_manager_policy_attachment" "given" {
  policy_name       = "ReadOnlyAccess"
  policy_type       = "System"
  principal_name    = "p"
  principal_type    = var.type # unsure "depends on var.type"
  resource_group_id = "rg"
}
