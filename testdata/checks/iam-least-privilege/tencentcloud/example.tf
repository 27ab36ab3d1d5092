variable "actions" {
  type = list(string)
}

resource "tencentcloud_cam_policy" "extends" {
  name = "extends"
  document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = ["cam:AttachUserPolicy"] # want "statement 1 allows cam:AttachUserPolicy on all resources"
      resource = "*"
    }]
  })
}

resource "tencentcloud_cam_policy" "reads" {
  name = "reads"
  document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = ["cam:List*"]
      resource = "*"
    }]
  })
}

resource "tencentcloud_cam_policy" "given" {
  name = "given"
  document = jsonencode({
    statement = [{
      effect   = "allow"
      action   = var.actions # unsure "depends on var.actions"
      resource = "*"
    }]
  })
}
