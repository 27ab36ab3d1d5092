variable "actions" {
  type = list(string)
}

resource "tencentcloud_cam_policy" "wide" {
  name = "wide"
  document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = "*" # want "statement 1 allows all actions on all resources"
      resource = "*"
    }]
  })
}

resource "tencentcloud_cam_policy" "narrow" {
  name = "narrow"
  document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = ["name/cos:Get*"]
      resource = "*"
    }]
  })
}

resource "tencentcloud_cam_policy" "given" {
  name = "given"
  document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = var.actions # unsure "whether statement 1 allows all actions is not known; depends on var.actions"
      resource = "*"
    }]
  })
}

resource "tencentcloud_cam_policy_by_name" "wide" {
  name = "wide"
  document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = "*" # want "statement 1 allows all actions on all resources"
      resource = "*"
    }]
  })
}

resource "tencentcloud_cam_policy_by_name" "narrow" {
  name = "narrow"
  document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = ["name/cos:Get*"]
      resource = "*"
    }]
  })
}

resource "tencentcloud_cam_policy_by_name" "given" {
  name = "given"
  document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = var.actions # unsure "whether statement 1 allows all actions is not known; depends on var.actions"
      resource = "*"
    }]
  })
}

resource "tencentcloud_cam_policy_version" "wide" {
  policy_id      = 1
  set_as_default = true
  policy_document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = "*" # want "statement 1 allows all actions on all resources"
      resource = "*"
    }]
  })
}

resource "tencentcloud_cam_policy_version" "narrow" {
  policy_id      = 1
  set_as_default = true
  policy_document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = ["name/cos:Get*"]
      resource = "*"
    }]
  })
}

resource "tencentcloud_cam_policy_version" "given" {
  policy_id      = 1
  set_as_default = true
  policy_document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = var.actions # unsure "whether statement 1 allows all actions is not known; depends on var.actions"
      resource = "*"
    }]
  })
}
