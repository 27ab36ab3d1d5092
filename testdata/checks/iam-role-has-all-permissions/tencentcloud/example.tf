variable "actions" {
  type = list(string)
}

resource "tencentcloud_cam_policy" "reader" {
  name = "ledger-reader"
  document = jsonencode({
    version = "2.0"
    statement = [{
      effect   = "allow"
      action   = ["name/cos:Get*", "name/cos:HeadObject"]
      resource = ["*"]
    }]
  })
}

resource "tencentcloud_cam_policy" "owner" {
  name = "ledger-owner"
  document = jsonencode({
    version = "2.0"
    statement = [{
      effect   = "allow"
      action   = ["name/cos:*"] # want "statement 1 allows all actions of a service: Action has \"name/cos:\\*\""
      resource = ["qcs::cos::uid/1250000000:ledger-1250000000/*"]
    }]
  })
}

resource "tencentcloud_cam_policy" "given" {
  name = "given"
  document = jsonencode({
    version = "2.0"
    statement = [{
      effect   = "allow"
      action   = var.actions # unsure "depends on var.actions"
      resource = ["*"]
    }]
  })
}
