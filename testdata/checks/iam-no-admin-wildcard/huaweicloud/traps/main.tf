variable "role" {
  type = string
}

data "huaweicloud_identity_role" "security" {
  display_name = "Security Administrator"
}

data "huaweicloud_identity_custom_role" "own" {
  name = "Security Administrator"
}

resource "huaweicloud_identity_role" "own" {
  name        = "own"
  description = "own"
  type        = "AX"
  policy = jsonencode({
    Version   = "1.1"
    Statement = [{ Effect = "Allow", Action = ["obs:object:GetObject"] }]
  })
}

# Roles need name no resources, and are then about all.
resource "huaweicloud_identity_role" "everything" {
  name        = "everything"
  description = "everything"
  type        = "AX"
  policy = jsonencode({
    Version   = "1.1"
    Statement = [{ Effect = "Allow", Action = ["*:*"] }] # want "all actions on all resources"
  })
}

resource "huaweicloud_identity_group_role_assignment" "own" {
  group_id = "g"
  role_id  = huaweicloud_identity_role.own.id
}

resource "huaweicloud_identity_group_role_assignment" "custom" {
  group_id = "g"
  role_id  = data.huaweicloud_identity_custom_role.own.id
}

resource "huaweicloud_identity_group_role_assignment" "security" {
  group_id = "g"
  role_id  = data.huaweicloud_identity_role.security.id # want "which makes an administrator"
}

resource "huaweicloud_identity_group_role_assignment" "by_id" {
  group_id = "g"
  role_id  = "0a1b2c3d4e5f60718293a4b5c6d7e8f9" # unsure "role_id perhaps names"
}

resource "huaweicloud_identity_agency" "of_one_project" {
  name                   = "project"
  delegated_service_name = "op_svc_ecs"
  project_role {
    project = "cn-north-4"
    roles   = ["Tenant Administrator"] # want "project_role.roles is"
  }
}

resource "huaweicloud_iam_agency" "all" {
  name                  = "all"
  delegated_domain_name = "outsourcer"
  domain_roles          = ["FullAccess"] # want "domain_roles is"
}

resource "huaweicloud_iam_agency" "servers" {
  name                  = "servers"
  delegated_domain_name = "outsourcer"
  domain_roles          = ["Server Administrator"]
}

resource "huaweicloud_iam_agency" "given" {
  name                  = "given"
  delegated_domain_name = "outsourcer"
  domain_roles          = [var.role] # unsure "depends on var.role"
}

resource "huaweicloud_identity_role_assignment" "security" {
  group_id = "g"
  role_id  = data.huaweicloud_identity_role.security.id # want "which makes an administrator"
}

resource "huaweicloud_identity_role_assignment" "own" {
  group_id = "g"
  role_id  = huaweicloud_identity_role.own.id
}

resource "huaweicloud_identity_role_assignment" "given" {
  group_id = "g"
  role_id  = var.role # unsure "depends on var.role"
}

resource "huaweicloud_identity_user_role_assignment" "security" {
  user_id               = "u"
  enterprise_project_id = "0"
  role_id               = data.huaweicloud_identity_role.security.id # want "which makes an administrator"
}

resource "huaweicloud_identity_user_role_assignment" "own" {
  user_id               = "u"
  enterprise_project_id = "0"
  role_id               = huaweicloud_identity_role.own.id
}

resource "huaweicloud_identity_user_role_assignment" "given" {
  user_id               = "u"
  enterprise_project_id = "0"
  role_id               = var.role # unsure "depends on var.role"
}
