variable "role" {
  type = string
}

data "huaweicloud_identity_role" "administrator" {
  name = "te_admin"
}

data "huaweicloud_identity_role" "reader" {
  display_name = "Tenant Guest"
}

resource "huaweicloud_identity_agency" "operator" {
  name                  = "operator"
  delegated_domain_name = "outsourcer"
  all_resources_roles   = ["Tenant Administrator"] # want "all_resources_roles is \"Tenant Administrator\", which makes an administrator"
}

resource "huaweicloud_identity_agency" "reader" {
  name                  = "reader"
  delegated_domain_name = "outsourcer"
  all_resources_roles   = ["Tenant Guest"]
}

resource "huaweicloud_identity_agency" "given" {
  name                  = "given"
  delegated_domain_name = "outsourcer"
  domain_roles          = [var.role] # unsure "depends on var.role"
}

resource "huaweicloud_identity_group_role_assignment" "administrators" {
  group_id = "g"
  role_id  = data.huaweicloud_identity_role.administrator.id # want "which makes an administrator"
}

resource "huaweicloud_identity_group_role_assignment" "readers" {
  group_id = "g"
  role_id  = data.huaweicloud_identity_role.reader.id
}
